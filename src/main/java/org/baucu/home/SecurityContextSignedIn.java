package org.baucu.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Reads the person from Spring Security: authorities {@code ROLE_…} are roles, all others are group ids. */
class SecurityContextSignedIn implements SignedIn {

    private static final String ROLE = "ROLE_";

    @Override
    public Optional<Person> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated() || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        List<String> authorities =
                authentication.getAuthorities().stream().map(GrantedAuthority::getAuthority).sorted().toList();
        Set<String> roles = authorities.stream()
                .filter(a -> a.startsWith(ROLE))
                .map(a -> a.substring(ROLE.length()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> groups = authorities.stream().filter(a -> !a.startsWith(ROLE)).toList();
        return Optional.of(new Person(authentication.getName(), authentication.getName(), groups, Optional.empty(), roles));
    }
}
