package org.overread.accounts;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
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

    /// Without the interceptor in front of the bean the annotation would be a mere wish.
    private boolean admits(Object bean, Method method, Authentication who) {
        boolean guarded = bean instanceof Advised proxy
                && Arrays.stream(proxy.getAdvisors()).anyMatch(AuthorizationAdvisor.class::isInstance);
        if (!guarded) {
            throw new AssertionError("Nothing enforces the rules of " + method);
        }
        Object target = AopUtils.getTargetClass(bean);
        var result = methodRules.authorize(
                () -> who, new SimpleMethodInvocation(target, method, new Object[method.getParameterCount()]) {
                    @Override
                    public Object getThis() {
                        return bean;
                    }
                });
        return result == null || result.isGranted();
    }

    private List<Door> addresses() {
        var wall = context.getBean(WebInvocationPrivilegeEvaluator.class);
        var doors = new ArrayList<Door>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (handler.getBeanType().getName().startsWith(ROOT)) {
                        addresses(info, wall).forEach(doors::add);
                    }
                }));
        return doors;
    }

    private static Stream<Door> addresses(RequestMappingInfo info, WebInvocationPrivilegeEvaluator wall) {
        List<String> verbs =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (verbs.isEmpty() ? List.of("GET", "POST") : verbs)
                        .stream()
                                .map(verb -> new Door(
                                        "http " + verb + " " + pattern,
                                        who -> wall.isAllowed("", pattern.replaceAll("\\{[^}]*}", "1"), verb, who))));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
