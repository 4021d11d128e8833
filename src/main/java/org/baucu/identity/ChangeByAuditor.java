package org.baucu.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A request that would change something, sent by a person who audits and does nothing else. The one rule that makes auditors change nothing:
 * it stands first in every chain, so that no page, no Tasklist and no REST call has to think of it. Who also works for a body, coordinates or
 * administers is not held by it; the separation of such offices is the province's to keep.
 */
final class ChangeByAuditor implements RequestMatcher {

    /** What concerns nothing but the auditor's own sign-in and own inbox. */
    static final List<String> OWN = List.of(
            "/login",
            "/logout",
            "/language",
            "/camunda/api/admin/auth/user/*/logout",
            "/account/password",
            "/inbox/{id}/read",
            "/inbox/read");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentUser currentUser;
    private final List<RequestMatcher> own;

    ChangeByAuditor(CurrentUser currentUser, PathPatternRequestMatcher.Builder paths) {
        this.currentUser = currentUser;
        this.own = OWN.stream()
                .<RequestMatcher>map(path -> paths.matcher(HttpMethod.POST, path))
                .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && own.stream().noneMatch(path -> path.matches(request))
                && currentUser.find().filter(ChangeByAuditor::auditsOnly).isPresent();
    }

    private static boolean auditsOnly(Person person) {
        return person.has(Role.AUDITOR)
                && Arrays.stream(Role.values()).filter(person::has).count() == 1;
    }
}
