package io.opnode.command.web;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.Money;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads {@code {asset, units}} with the asset as an object, in the flat form, or by its code. */
final class MoneyReader extends ValueDeserializer<Money> {
    private static final Pattern UNITS = Pattern.compile("0|[1-9][0-9]{0,77}");

    private final AssetDirectory assets;

    MoneyReader(AssetDirectory assets) {
        this.assets = assets;
    }

    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) {
        JsonNode node = context.readTree(json);
        JsonNode units = node.path("units");
        if (!units.isString() || !UNITS.matcher(units.asString()).matches()) {
            throw new IllegalArgumentException(
                    "units: not an amount (expected minor units as decimal text)");
        }
        return new Money(asset(node), new BigInteger(units.asString()));
    }

    private Asset asset(JsonNode money) {
        JsonNode asset = money.path("asset");
        if (asset.isObject()) {
            return explicit(asset, "code");
        }
        if (!asset.isString()) {
            throw new IllegalArgumentException("asset: missing (expected a code such as USDC)");
        }
        return money.has("decimals") && money.has("chainId")
                ? explicit(money, "asset")
                : assets.byCode(asset.asString());
    }

    private static Asset explicit(JsonNode node, String code) {
        return new Asset(
                node.path(code).asString(""),
                node.path("decimals").asInt(-1),
                node.path("chainId").asLong(0));
    }
}
