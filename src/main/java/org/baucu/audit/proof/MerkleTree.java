package org.baucu.audit.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.baucu.platform.Sha256;

/** The Merkle tree of RFC 6962 (section 2.1): leaves and nodes are hashed with different first bytes, so that none can pass for the other. */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** Hash of a leaf's data. */
    public static byte[] leaf(byte[] data) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return digest.digest(data);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** Root over the hashes of leaves; of none, the hash of nothing. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.of(new byte[0]);
        }
        List<byte[]> level = leaves;
        while (level.size() > 1) {
            level = above(level);
        }
        return level.get(0);
    }

    /** The next level; a node without a neighbour goes up as it is, which gives the same tree as the RFC's split at powers of two. */
    private static List<byte[]> above(List<byte[]> level) {
        List<byte[]> next = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            next.add(node(level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            next.add(level.get(level.size() - 1));
        }
        return next;
    }

    /**
     * The neighbours on the way from a leaf to the root, the lowest first.
     *
     * @throws IndexOutOfBoundsException if there is no such leaf
     */
    public static List<byte[]> path(List<byte[]> leaves, int index) {
        java.util.Objects.checkIndex(index, leaves.size());
        List<byte[]> path = new ArrayList<>();
        List<byte[]> level = leaves;
        int place = index;
        while (level.size() > 1) {
            int neighbour = place ^ 1;
            if (neighbour < level.size()) {
                path.add(level.get(neighbour));
            }
            level = above(level);
            place /= 2;
        }
        return path;
    }

    /**
     * The root that a path leads to.
     *
     * @param leaf hash of the leaf
     * @param index its place, from 0
     * @param size number of leaves in the tree
     * @throws IllegalArgumentException if the path is too long or too short for the place
     */
    public static byte[] rootFrom(byte[] leaf, int index, int size, List<byte[]> path) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no place " + index + " among " + size);
        }
        byte[] hash = leaf;
        int place = index;
        int last = size - 1;
        int used = 0;
        while (last > 0) {
            if (place % 2 == 1 || place < last) {
                if (used == path.size()) {
                    throw new IllegalArgumentException("the path is too short");
                }
                byte[] neighbour = path.get(used++);
                hash = place % 2 == 1 ? node(neighbour, hash) : node(hash, neighbour);
            }
            place /= 2;
            last /= 2;
        }
        if (used != path.size()) {
            throw new IllegalArgumentException("the path is too long");
        }
        return hash;
    }
}
