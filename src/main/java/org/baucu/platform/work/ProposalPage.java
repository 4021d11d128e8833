package org.baucu.platform.work;

/** Where those who agree to a case or decide it read what it proposes; each feature has one for its processes. */
public interface ProposalPage {

    /** Whether it shows what cases of a process propose. */
    boolean shows(String process);

    /** Path of the page; it takes the business key as parameter {@code case} and the way back as {@code back}. */
    String path();

    /** What the link says in the reader's language, for example "Xem danh sách đã trình". */
    String link();
}
