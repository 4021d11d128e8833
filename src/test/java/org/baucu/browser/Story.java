package org.baucu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.tables.TableTemplate;
import org.baucu.testsupport.Officials;

/** What people of a story do in their browser, step by step. */
final class Story {

    private static final List<String> HEADINGS = List.of(
            "Số đơn vị/khu vực",
            "Họ và tên",
            "Ngày sinh",
            "Giới tính",
            "Chức vụ/nghề nghiệp",
            "Nơi công tác/nơi ở",
            "Chức danh trong Ban/Tổ/Ủy ban",
            "Thành phần đại diện");

    private final int port;
    private final String password;

    Story(int port) {
        this(port, Officials.PASSWORD);
    }

    Story(int port, String password) {
        this.port = port;
        this.password = password;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    void signIn(Page page, String user, String picture) {
        page.navigate(address("/login"));
        page.fill("#username", user);
        page.fill("#password", password);
        page.click("form.login button.p");
        page.waitForURL(address("/"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Screenshots.page(page, picture);
    }

    void signOut(Page page) {
        page.click("summary.who");
        button(page, "Đăng xuất").click();
        page.waitForURL(Pattern.compile(".*/login\\?logout"));
    }

    /** Uploads the sheet of a proposal and waits until the page has read it. */
    void upload(Page page, List<ProposedBody> bodies) {
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "danh-sach.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        TableTemplate.xlsx(
                                "Danh sách",
                                HEADINGS,
                                bodies.stream()
                                        .flatMap(body -> rows(body).stream())
                                        .toList(),
                                "")));
        button(page, "Tải lên").click();
        page.waitForSelector("text=" + bodies.size() + " trên " + bodies.size() + " tổ chức đã có danh sách");
    }

    static void review(Page page, String step) {
        page.getByRole(AriaRole.LINK, named("^Xem xét: " + step)).click();
        page.waitForSelector("#number");
    }

    static void document(Page page, String number, String signer, LocalDate day) {
        page.fill("#number", number);
        page.fill("#date", day.toString());
        page.fill("#signer", signer);
    }

    /** The same body with who has a role as an ordinary member. */
    static ProposedBody demoted(ProposedBody body, MemberRole role) {
        List<Member> members = new ArrayList<>();
        for (Member m : body.members()) {
            members.add(
                    m.role() != role
                            ? m
                            : new Member(
                                    m.fullName(),
                                    m.birthDate(),
                                    m.female(),
                                    m.position(),
                                    m.workplace(),
                                    MemberRole.MEMBER,
                                    m.source()));
        }
        return new ProposedBody(body.type(), body.unitCode(), body.number(), members);
    }

    static FilePayload pdf() {
        return new FilePayload(
                "quyet-dinh.pdf",
                "application/pdf",
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static List<List<String>> rows(ProposedBody body) {
        return body.members().stream()
                .map(m -> List.of(
                        String.valueOf(body.number()),
                        m.fullName(),
                        VietnamTime.format(m.birthDate()),
                        m.female() ? "Nữ" : "Nam",
                        m.position(),
                        m.workplace(),
                        m.role().titleVi(body.type()),
                        m.source().nameVi()))
                .toList();
    }
}
