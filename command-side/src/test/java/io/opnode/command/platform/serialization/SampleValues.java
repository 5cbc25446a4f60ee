package io.opnode.command.platform.serialization;

import io.opnode.domain.billing.SplitTerms;
import io.opnode.domain.kernel.BasisPoints;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes one valid value of any domain record, the same one each time, by trying what its
 * constructor accepts.
 */
final class SampleValues {
    private static final int MAX_TRIES = 20_000;
    private static final List<Object> TEXTS =
            List.of(
                    "job-7",
                    "node-" + "1".repeat(40),
                    "0x" + "a".repeat(64),
                    "0x" + "b".repeat(40),
                    "c".repeat(64),
                    "d".repeat(128),
                    "31337-USDC-0x" + "e".repeat(40),
                    "31337-USDC-0x" + "e".repeat(40) + "-t1",
                    "USDC",
                    "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy",
                    "registry.example/image@sha256:" + "f".repeat(64),
                    "text",
                    "31337-stake-0x" + "e".repeat(40),
                    "31337-governance",
                    "31337-treasury",
                    "7");
    private static final List<Object> INTS = List.of(1, 2, 0, 1_000);
    private static final List<Object> LONGS = List.of(1L, 2L, 0L, 1L << 30);
    private static final List<Object> BIG =
            List.of(new BigInteger("123456789012345678901234567890"), BigInteger.ONE);
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678901Z");

    /** Records whose parts must fit each other. */
    private static final Map<Class<?>, Object> KNOWN =
            Map.of(
                    SplitTerms.class,
                    new SplitTerms(
                            new BasisPoints(8_500), new BasisPoints(1_200), new BasisPoints(300)));

    private SampleValues() {}

    /**
     * @throws IllegalStateException when no combination is accepted
     */
    static Object of(Class<?> type) {
        return candidates(type).getFirst();
    }

    private static List<Object> candidates(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Object> arguments =
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(argument -> candidates(argument).getFirst())
                            .toList();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Optional.class) {
                return List.of(Optional.of(arguments.getFirst()), Optional.empty());
            }
            if (List.class.isAssignableFrom(raw) || raw == Collection.class) {
                return List.of(arguments, List.of());
            }
            if (raw == Map.class) {
                return List.of(entry(arguments), Map.of());
            }
            if (SortedMap.class.isAssignableFrom(raw)) {
                return List.of(new TreeMap<>(entry(arguments)), new TreeMap<>());
            }
            throw new IllegalStateException("no sample for " + type + "; add its shape here");
        }
        return simple((Class<?>) type);
    }

    private static Map<Object, Object> entry(List<Object> arguments) {
        Object key = arguments.getFirst() instanceof String ? "text" : arguments.getFirst();
        return Map.of(key, arguments.getLast());
    }

    private static List<Object> simple(Class<?> type) {
        if (KNOWN.containsKey(type)) {
            return List.of(KNOWN.get(type));
        } else if (type == String.class) {
            return TEXTS;
        } else if (type == int.class || type == Integer.class) {
            return INTS;
        } else if (type == long.class || type == Long.class) {
            return LONGS;
        } else if (type == boolean.class) {
            return List.of(true, false);
        } else if (type == BigInteger.class) {
            return BIG;
        } else if (type == Instant.class) {
            return List.of(TIME, TIME.truncatedTo(ChronoUnit.MILLIS));
        } else if (type == Duration.class) {
            return List.of(Duration.ofSeconds(90));
        } else if (type.isEnum()) {
            return List.of((Object[]) type.getEnumConstants());
        } else if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).map(SampleValues::of).toList();
        } else if (type.isRecord()) {
            return List.of(record(type));
        }
        throw new IllegalStateException("no sample for " + type.getName() + "; add its shape here");
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<List<Object>> choices =
                Arrays.stream(components)
                        .map(component -> candidates(component.getGenericType()))
                        .toList();
        int[] chosen = new int[components.length];
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = choices.get(i).get(chosen[i]);
            }
            Optional<Object> made = make(type, arguments);
            if (made.isPresent()) {
                return made.get();
            }
            if (!next(chosen, choices)) {
                break;
            }
        }
        throw new IllegalStateException(
                "no sample of " + type.getName() + " found; add a text or number it accepts here");
    }

    /** Counts on like the digits of a number, the first digit fastest. */
    private static boolean next(int[] chosen, List<List<Object>> choices) {
        for (int i = 0; i < chosen.length; i++) {
            if (++chosen[i] < choices.get(i).size()) {
                return true;
            }
            chosen[i] = 0;
        }
        return false;
    }

    private static Optional<Object> make(Class<?> type, Object[] arguments) {
        try {
            Class<?>[] parameters =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
