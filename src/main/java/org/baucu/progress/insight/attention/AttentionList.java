package org.baucu.progress.insight.attention;

import java.util.List;

/** One kind of what asks for attention: how many there are, and one page of them. */
interface AttentionList {

    AttentionKind kind();

    long count(Asked asked);

    /**
     * The lines, those that ask most first.
     *
     * @param offset how many to leave out at the start
     * @param limit how many at most
     */
    List<Attention> page(Asked asked, int offset, int limit);
}
