package io.opnode.launcher.embedded;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.key.SessionKey;
import io.opnode.chain.outbound.TransactionSigner;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points the bridge at the embedded development chain, and opens its faucet. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(DevelopmentChain.class)
public class DevelopmentChainConfiguration {
    @Bean
    Contracts contracts(DevelopmentChain chain) {
        return chain.contracts();
    }

    @Bean
    TransactionSigner settlementSigner(DevelopmentChain chain) throws IOException {
        return chain.signer();
    }

    @Bean
    SessionKey sessionKey(DevelopmentChain chain) throws IOException {
        return chain.sessionKey();
    }

    @Bean
    FaucetController faucet(DevelopmentChain chain) {
        return new FaucetController(chain);
    }
}
