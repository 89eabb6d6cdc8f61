package org.overread.audit;

import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who acts, as the trail names them.
///
/// @param roles sorted, without Spring Security's prefix
record Actor(String name, String roles) {
    private static final String ROLE = "ROLE_";
    private static final Actor NOBODY = new Actor("anonymous", "");

    static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return NOBODY;
        }
        String roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .sorted()
                .collect(Collectors.joining(","));
        return new Actor(authentication.getName(), roles);
    }
}
