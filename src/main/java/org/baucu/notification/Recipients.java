package org.baucu.notification;

import java.util.Collection;
import java.util.List;

/** Looks up who gets the mail for a body. */
public interface Recipients {

    /** E-mail addresses of the users in any of the groups, lower case, each once, in order; users without one are left out. */
    List<String> addresses(Collection<String> groups);
}
