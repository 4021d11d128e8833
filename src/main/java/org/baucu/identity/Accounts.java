package org.baucu.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users and groups. They live in the engine's identity tables, so that Camunda Admin shows and changes the same ones. */
public interface Accounts {

    /** Creates the groups that are missing, by id with Vietnamese name, and names again those that have another name. */
    void createGroups(Map<String, String> namesById);

    /**
     * Names the province: its coordinators ({@code coordinator-<code>}) may open Cockpit, its auditors ({@code auditor-<code>}) may read the
     * engine's history. Coordinators and auditors of lower units get neither. May be called again.
     */
    void createProvince(String unitCode, String nameVi);

    /**
     * Creates users, all with one password that is hashed once, all or nothing.
     *
     * @throws org.baucu.platform.RefusedException if an id is taken, doubled or malformed, a group id is malformed, or the password is too
     *     short or too long
     */
    void createUsers(Collection<NewUser> users, String password);

    /** The same with fictional users: they can log in only where the installation is a rehearsal. */
    void createSampleUsers(Collection<NewUser> users, String password);

    /**
     * Sets a password and ends the user's sessions.
     *
     * @throws org.baucu.platform.RefusedException if there is no such user, or the password is too short or too long
     */
    void setPassword(String userId, String password);

    /** @throws org.baucu.platform.RefusedException if there is no such user */
    void join(String userId, String group);

    void leave(String userId, String group);

    /** The person, acting for the first of its bodies. */
    Optional<Person> find(String userId);

    /** Ids of the users of a group, in order. */
    List<String> members(String group);
}
