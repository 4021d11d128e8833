package org.baucu.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Notice;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes the letter of a notice to one address. */
class MailLetter {

    private final String from;
    private final boolean rehearsal;

    MailLetter(String from, boolean rehearsal) {
        this.from = from;
        this.rehearsal = rehearsal;
    }

    /** The Message-ID of a notice to an address: always the same, so that a mail system drops what comes twice. */
    static String messageId(String noticeId, String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((noticeId + "\n" + address).getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(hash, 0, 20) + "@bau-cu>";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void write(MimeMessage message, Notice notice, String address) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject((rehearsal ? "[DIỄN TẬP] " : "") + notice.titleVi());
        helper.setText(text(notice));
        message.setHeader("Message-ID", messageId(notice.id(), address));
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private String text(Notice notice) {
        return notice.textVi()
                + "\n\nThời điểm: " + VietnamTime.format(notice.at())
                + (notice.caseKey().isEmpty() ? "" : "\nHồ sơ: " + notice.caseKey())
                + (rehearsal ? "\n\nĐây là thư diễn tập, dữ liệu minh họa, không có giá trị pháp lý." : "")
                + "\n\nThư tự động của hệ thống Bầu Cử; không trả lời thư này.\n";
    }
}
