package org.baucu.platform.work;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.baucu.platform.Sha256;

/** SHA-256 over rows of values, each with its length before it, so that no two different tables give the same bytes. */
public final class RowDigest {

    private final MessageDigest digest = Sha256.digest();

    /** A row; null counts as a value of its own. */
    public RowDigest row(Object... values) {
        number(values.length);
        for (Object value : values) {
            if (value == null) {
                number(-1);
            } else {
                byte[] text = Objects.toString(value).getBytes(StandardCharsets.UTF_8);
                number(text.length);
                digest.update(text);
            }
        }
        return this;
    }

    /** Lower-case hex; to be asked once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void number(int n) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(n).array());
    }
}
