package org.baucu.election;

import java.util.List;
import java.util.Optional;

/** The elections of this installation. */
public interface Elections {

    Optional<Election> find(String id);

    /** All elections, newest election day first. */
    List<Election> all();

    /** The election that pages show when none is named: the running one with the latest election day. */
    Optional<Election> current();

    /**
     * Stores a new election.
     *
     * @throws IllegalArgumentException if the id is taken
     */
    void create(Election election);

    void update(Election election);
}
