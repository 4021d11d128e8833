package org.baucu.audit.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.platform.Sha256;

/**
 * What a seal covers of one entry: its number, which case it belongs to, and the hash of its content. Tells nothing of the content, but
 * who guesses the key of a case could count its entries: an export of one case leaves those of the others out.
 *
 * @param number the entry's number
 * @param tag first 16 bytes of the SHA-256 of the case's key, hex; see {@link #tag}
 * @param hash SHA-256 of the entry's canonical content, hex
 */
public record Leaf(long number, String tag, String hash) {

    private static final int TAG_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{32}):([0-9a-f]{64})");

    /** The tag of a case's key; entries of no case have that of the empty key. */
    public static String tag(String caseKey) {
        byte[] hash = Sha256.of(caseKey.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES));
    }

    /**
     * Reads {@link #toString()}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Leaf parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a leaf: " + text);
        }
        return new Leaf(Long.parseLong(parts.group(1)), parts.group(2), parts.group(3));
    }

    /** The leaf in the Merkle tree: SHA-256 over 0x00, the number in 8 bytes, the tag in 16, the hash in 32. */
    public byte[] merkleHash() {
        ByteBuffer data = ByteBuffer.allocate(Long.BYTES + TAG_BYTES + HASH_BYTES)
                .putLong(number)
                .put(HexFormat.of().parseHex(tag))
                .put(HexFormat.of().parseHex(hash));
        return MerkleTree.leaf(data.array());
    }

    @Override
    public String toString() {
        return number + ":" + tag + ":" + hash;
    }
}
