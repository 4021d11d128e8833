package org.baucu.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baucu.platform.Sha256;

class MerkleTreePropertyTest {

    /** The test vectors that implementations of RFC 6962 share: eight leaves, the root of the empty tree, of one leaf, of all. */
    @Example
    void roots_are_those_of_rfc_6962() {
        List<byte[]> leaves = List.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .stream()
                .map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex)))
                .toList();
        assertThat(hex(MerkleTree.root(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(hex(MerkleTree.root(leaves.subList(0, 1))))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(hex(MerkleTree.root(leaves)))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Property(tries = 300)
    void the_root_is_that_of_the_definition_by_halves(@ForAll @IntRange(min = 1, max = 200) int size) {
        List<byte[]> leaves = leaves(size);
        assertThat(MerkleTree.root(leaves)).isEqualTo(byHalves(leaves));
    }

    @Property(tries = 300)
    void every_path_leads_to_the_root(
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(max = 199) int place) {
        Assume.that(place < size);
        List<byte[]> leaves = leaves(size);
        assertThat(MerkleTree.rootFrom(leaves.get(place), place, size, MerkleTree.path(leaves, place)))
                .isEqualTo(MerkleTree.root(leaves));
    }

    @Property(tries = 300)
    void no_other_leaf_and_no_other_path_leads_there(
            @ForAll @IntRange(min = 2, max = 200) int size,
            @ForAll @IntRange(max = 199) int place,
            @ForAll @IntRange(max = 7) int level) {
        Assume.that(place < size);
        List<byte[]> leaves = leaves(size);
        List<byte[]> path = MerkleTree.path(leaves, place);
        byte[] root = MerkleTree.root(leaves);
        byte[] other = MerkleTree.leaf(new byte[] {1, 2, 3});
        assertThat(MerkleTree.rootFrom(other, place, size, path)).isNotEqualTo(root);
        Assume.that(level < path.size());
        List<byte[]> bent = new ArrayList<>(path);
        bent.set(level, other);
        assertThat(MerkleTree.rootFrom(leaves.get(place), place, size, bent)).isNotEqualTo(root);
        bent.remove(level);
        assertThatThrownBy(() -> MerkleTree.rootFrom(leaves.get(place), place, size, bent))
                .hasMessageContaining("too short");
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> MerkleTree.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** As RFC 6962 says it: split at the largest power of two below the size. */
    private static byte[] byHalves(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        MessageDigest node = Sha256.digest();
        node.update((byte) 1);
        node.update(byHalves(leaves.subList(0, half)));
        return node.digest(byHalves(leaves.subList(half, leaves.size())));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
