package org.overread.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.accounts.SignedIn;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Passes through every door as a person and writes down all that comes back, whatever it is: results and refusals. The
/// arguments are samples, chosen by their type.
public final class EveryDoor {
    private static final int ENOUGH = 1_000;
    /// Doors that would change the person who passes: out of place here.
    private static final Set<String> LEFT_OUT = Set.of("accounts", "audit");

    private final ApplicationContext context;
    private final List<Object> samples;

    public EveryDoor(ApplicationContext context, List<Object> samples) {
        this.context = context;
        this.samples = samples;
    }

    /// The sample of a type.
    public <T> T sample(Class<T> type) {
        return samples.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /// @param doors as the permission matrix names them
    /// @return what each door answered that could be called with the samples at hand
    public Map<String, String> answersTo(SignedIn person, Set<String> doors) {
        Map<String, String> answers = new TreeMap<>();
        context.getBeansWithAnnotation(Service.class).values().forEach(bean -> {
            String room = AopUtils.getTargetClass(bean).getName();
            for (Method method : AopUtils.getTargetClass(bean).getDeclaredMethods()) {
                String door = "call " + room.replaceFirst("^org\\.overread\\.", "") + "." + method.getName();
                boolean ours =
                        Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && doors.contains(door);
                if (ours && LEFT_OUT.stream().noneMatch(left -> door.startsWith("call " + left))) {
                    call(person, bean, method).ifPresent(answer -> answers.merge(door, answer, String::concat));
                }
            }
        });
        doors.stream()
                .filter(door -> door.startsWith("http GET "))
                .forEach(door -> answers.put(door, get(person, door)));
        return answers;
    }

    private Optional<String> call(SignedIn person, Object bean, Method method) {
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(this::argument)
                .toArray();
        int last = arguments.length - 1;
        if (last >= 0 && method.getParameterTypes()[last] == int.class) {
            arguments[last] = ENOUGH;
        }
        try {
            return Optional.of(SignInAs.as(person, () -> {
                try {
                    return written(method.invoke(bean, arguments));
                } catch (java.lang.reflect.InvocationTargetException e) {
                    return "refused: " + e.getCause();
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String get(SignedIn person, String door) {
        var web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build();
        String address = door.substring("http GET ".length());
        for (Object sample : samples) {
            String place =
                    "{" + sample.getClass().getSimpleName().replace("Id", "").toLowerCase(java.util.Locale.ROOT) + "}";
            address = address.replace(place, sample.toString());
        }
        String filled = address.replaceAll("\\{[^}]*}", "0");
        return SignInAs.as(person, () -> {
            try {
                return web.perform(MockMvcRequestBuilders.get(filled))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
            } catch (Exception e) {
                return "refused: " + e;
            }
        });
    }

    private Object argument(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object inner = argument(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class
                    ? Optional.ofNullable(inner)
                    : Set.class.isAssignableFrom((Class<?>) generic.getRawType())
                            ? Set.copyOf(listed(inner))
                            : listed(inner);
        }
        Class<?> wanted = (Class<?>) type;
        return samples.stream()
                .filter(wanted::isInstance)
                .findFirst()
                .orElseGet(() -> Array.get(Array.newInstance(wanted, 1), 0));
    }

    private static List<Object> listed(Object one) {
        return Stream.ofNullable(one).toList();
    }

    private static String written(Object answer) {
        return switch (answer) {
            case null -> "";
            case Stream<?> stream -> stream.map(EveryDoor::written).collect(Collectors.joining("\n"));
            case Collection<?> many -> many.stream().map(EveryDoor::written).collect(Collectors.joining("\n"));
            case Optional<?> maybe -> maybe.map(EveryDoor::written).orElse("");
            case byte[] bytes -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
            default -> answer.toString();
        };
    }
}
