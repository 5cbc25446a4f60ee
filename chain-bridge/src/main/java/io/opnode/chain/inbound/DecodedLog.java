package io.opnode.chain.inbound;

import io.opnode.chain.node.ChainNode.Log;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.web3j.abi.FunctionReturnDecoder;
import org.web3j.abi.TypeReference;
import org.web3j.abi.datatypes.Event;
import org.web3j.abi.datatypes.Type;
import org.web3j.utils.Numeric;

/** A log's values, in the order in which the generated bindings declare them. */
record DecodedLog(List<Object> values) {
    /** The latest time that an {@code Instant} can hold in seconds; contracts have later ones. */
    private static final BigInteger LATEST = BigInteger.valueOf(Instant.MAX.getEpochSecond());

    DecodedLog {
        values = List.copyOf(values);
    }

    static DecodedLog of(Event event, Log log) {
        Iterator<String> topics = log.topics().subList(1, log.topics().size()).iterator();
        Iterator<Type> data =
                FunctionReturnDecoder.decode(log.data(), event.getNonIndexedParameters())
                        .iterator();
        List<Object> values = new ArrayList<>();
        for (TypeReference<Type> parameter : event.getParameters()) {
            Type<?> value =
                    parameter.isIndexed()
                            ? FunctionReturnDecoder.decodeIndexedValue(topics.next(), parameter)
                            : data.next();
            values.add(value.getValue());
        }
        return new DecodedLog(values);
    }

    EvmAddress address(int place) {
        return new EvmAddress(((String) values.get(place)).toLowerCase(Locale.ROOT));
    }

    BigInteger number(int place) {
        return (BigInteger) values.get(place);
    }

    /** Unix seconds. */
    Instant time(int place) {
        return Instant.ofEpochSecond(number(place).min(LATEST).longValueExact());
    }

    String text(int place) {
        return (String) values.get(place);
    }

    List<?> list(int place) {
        return (List<?>) values.get(place);
    }

    /** Of any length, in hexadecimal. */
    String bytes(int place) {
        return Numeric.toHexString((byte[]) values.get(place));
    }

    Hash32 word(int place) {
        return new Hash32(Numeric.toHexString((byte[]) values.get(place)));
    }
}
