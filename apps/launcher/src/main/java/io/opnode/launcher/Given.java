package io.opnode.launcher;

import io.opnode.chain.HomeChain;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What the settings name, so that the launcher need not bring it.
 *
 * @param database a PostgreSQL server of one's own
 * @param chain a home chain of one's own
 */
record Given(boolean database, boolean chain) {
    static final String DATABASE_URL = "spring.datasource.url";
    static final String RPC_URL = "opnode.chain.rpc-url";

    /**
     * Looks at the settings given here and at the environment.
     *
     * @throws LauncherException when the home chain's deployment is named without its node
     */
    static Given of(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        Binder binder = Binder.get(environment);
        boolean chain = binder.bind(HomeChain.DEPLOYMENT, String.class).isBound();
        if (chain && !binder.bind(RPC_URL, String.class).isBound()) {
            throw new LauncherException(
                    HomeChain.DEPLOYMENT
                            + " names a chain of your own, but not where its node is. Add --set "
                            + RPC_URL
                            + "=URL.");
        }
        return new Given(binder.bind(DATABASE_URL, String.class).isBound(), chain);
    }

    /**
     * On a chain of one's own nobody but the user knows who earns.
     *
     * @throws LauncherException when a worker would start without an operator
     */
    void requireOperator(Up.Options options) {
        if (chain && options.worker() && !options.workerOptions().contains("--operator")) {
            throw new LauncherException(
                    "On a chain of your own the worker must know who earns. Add --worker-option"
                            + " --operator --worker-option 0xADDRESS, or --no-worker.");
        }
    }
}
