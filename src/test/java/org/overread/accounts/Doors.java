package org.overread.accounts;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds every door of the application: pages by their annotation, methods of services by their bean, addresses by
/// what controllers serve.
final class Doors {
    private static final String ROOT = "org.overread.";
    private final ApplicationContext context;
    private final PreAuthorizeAuthorizationManager methodRules = new PreAuthorizeAuthorizationManager();

    Doors(ApplicationContext context) {
        this.context = context;
        var expressions = new DefaultMethodSecurityExpressionHandler();
        expressions.setApplicationContext(context);
        methodRules.setExpressionHandler(expressions);
    }

    Map<String, Door> all() {
        var found = new TreeMap<String, Door>();
        Stream.of(pages(), calls(), addresses())
                .flatMap(List::stream)
                .forEach(door -> found.merge(
                        door.name(),
                        door,
                        // Overloads share a row, and only what all of them allow counts as allowed.
                        (one, other) -> new Door(
                                one.name(),
                                who -> one.admits().test(who) && other.admits().test(who))));
        return found;
    }

    private List<Door> pages() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var doors = new ArrayList<Door>();
        for (var candidate : scan.findCandidateComponents("org.overread")) {
            Class<?> page = load(candidate.getBeanClassName());
            doors.add(page(page, page.getAnnotation(Route.class).value()));
            Arrays.stream(page.getAnnotationsByType(RouteAlias.class))
                    .forEach(alias -> doors.add(page(page, alias.value())));
        }
        return doors;
    }

    private static Door page(Class<?> page, String address) {
        var rules = new AccessAnnotationChecker();
        return new Door("page /" + address, who -> {
            boolean known = !(who instanceof AnonymousAuthenticationToken);
            return rules.hasAccess(
                    page,
                    known ? who : null,
                    role -> known
                            && who.getAuthorities().stream()
                                    .anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())));
        });
    }

    private List<Door> calls() {
        var doors = new ArrayList<Door>();
        context.getBeansWithAnnotation(Service.class).values().forEach(bean -> {
            Class<?> room = AopUtils.getTargetClass(bean);
            if (!room.getName().startsWith(ROOT)) {
                return;
            }
            Arrays.stream(room.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && !method.isSynthetic())
                    .forEach(method -> doors.add(new Door(
                            "call " + room.getName().substring(ROOT.length()) + "." + method.getName(),
                            who -> admits(bean, method, who))));
        });
        return doors;
    }

    /// What the rule says; where it refuses, the bean itself is called, and must refuse. A call that is allowed is not
    /// made, as it would do something.
    private boolean admits(Object bean, Method method, Authentication who) {
        var arguments =
                Arrays.stream(method.getParameterTypes()).map(Doors::nothing).toArray();
        var result = methodRules.authorize(
                () -> who, new SimpleMethodInvocation(AopProxyUtils.getSingletonTarget(bean), method, arguments));
        boolean allowed = result == null || result.isGranted();
        if (!allowed) {
            mustRefuse(bean, method, arguments, who);
        }
        return allowed;
    }

    private static void mustRefuse(Object bean, Method method, Object[] arguments, Authentication who) {
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        try {
            method.invoke(bean, arguments);
            throw new AssertionError("Nothing enforces the rule of " + method);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof AccessDeniedException)) {
                throw new AssertionError("Not refused but failed: " + method, e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Object nothing(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }

    private List<Door> addresses() {
        var doors = new ArrayList<Door>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (handler.getBeanType().getName().startsWith(ROOT)) {
                        addresses(info).forEach(doors::add);
                    }
                }));
        return doors;
    }

    private Stream<Door> addresses(RequestMappingInfo info) {
        List<String> verbs =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (verbs.isEmpty() ? List.of("GET", "POST") : verbs)
                        .stream()
                                .map(verb -> new Door(
                                        "http " + verb + " " + pattern,
                                        who -> passes(verb, pattern.replaceAll("\\{[^}]*}", "1"), who))));
    }

    private boolean passes(String verb, String address, Authentication who) {
        var wall = context.getBean(FilterChainProxy.class).getFilters(address).stream()
                .filter(AuthorizationFilter.class::isInstance)
                .map(filter -> ((AuthorizationFilter) filter).getAuthorizationManager())
                .findFirst()
                .orElseThrow();
        var result = wall.authorize(() -> who, new MockHttpServletRequest(verb, address));
        return result != null && result.isGranted();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
