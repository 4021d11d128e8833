package org.baucu.audit.proof;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.audit.Seal;
import org.baucu.platform.Sha256;

/** What of a seal is signed, and what the next seal is chained to. */
public final class SealForm {

    /** Stands where the first seal has no predecessor. */
    public static final String NO_PREVIOUS = "0".repeat(64);

    private static final int VERSION = 1;

    private SealForm() {}

    /** The signed content. */
    public static byte[] signed(Seal seal) {
        return CanonicalJson.bytes(fields(seal));
    }

    /** SHA-256 of the content with its signature; what the next seal names as its predecessor. */
    public static String hash(Seal seal) {
        Map<String, Object> fields = fields(seal);
        fields.put("signature", seal.signature());
        return Sha256.hex(CanonicalJson.bytes(fields));
    }

    /** Root over the leaves of a batch, hex. */
    public static String root(List<Leaf> leaves) {
        return HexFormat.of()
                .formatHex(MerkleTree.root(leaves.stream().map(Leaf::merkleHash).toList()));
    }

    static Map<String, Object> fields(Seal seal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("v", VERSION);
        fields.put("number", seal.number());
        fields.put("first", seal.firstEntry());
        fields.put("last", seal.lastEntry());
        fields.put("entries", seal.entries());
        fields.put("root", seal.merkleRoot());
        fields.put("previous", seal.previous());
        fields.put("key", seal.keyId());
        fields.put("sealedAt", EntryForm.moment(seal.sealedAt()));
        return fields;
    }
}
