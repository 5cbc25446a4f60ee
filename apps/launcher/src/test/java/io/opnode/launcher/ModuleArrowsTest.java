package io.opnode.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom, across all modules: only the launcher sees them together. */
@AnalyzeClasses(packages = "io.opnode", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleArrowsTest {
    private static final String DOMAIN = "io.opnode.domain..";
    private static final String CONTRACTS = "io.opnode.contracts..";
    private static final String COMMAND = "io.opnode.command..";
    private static final String QUERY = "io.opnode.query..";
    private static final String CHAIN = "io.opnode.chain..";
    private static final String WORKER = "io.opnode.worker..";
    private static final String CLI = "io.opnode.cli..";
    private static final String LAUNCHER = "io.opnode.launcher..";

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NOBODY =
            knowsNot(DOMAIN, CONTRACTS, COMMAND, QUERY, CHAIN, WORKER, CLI, LAUNCHER);

    @ArchTest
    static final ArchRule CONTRACTS_KNOW_THE_DOMAIN_AT_MOST =
            knowsNot(CONTRACTS, COMMAND, QUERY, CHAIN, WORKER, CLI, LAUNCHER);

    @ArchTest
    static final ArchRule THE_COMMAND_SIDE_MEETS_OTHERS_IN_MESSAGES =
            knowsNot(COMMAND, CONTRACTS, QUERY, CHAIN, WORKER, CLI, LAUNCHER);

    @ArchTest
    static final ArchRule THE_QUERY_SIDE_MEETS_OTHERS_IN_MESSAGES =
            knowsNot(QUERY, CONTRACTS, COMMAND, CHAIN, WORKER, CLI, LAUNCHER);

    @ArchTest
    static final ArchRule THE_BRIDGE_MEETS_OTHERS_IN_MESSAGES =
            knowsNot(CHAIN, COMMAND, QUERY, WORKER, CLI, LAUNCHER);

    @ArchTest
    static final ArchRule THE_WORKER_KNOWS_THE_PROTOCOL_ONLY =
            knowsNot(WORKER, CONTRACTS, COMMAND, QUERY, CHAIN, CLI, LAUNCHER);

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_IS_A_CLIENT =
            knowsNot(CLI, COMMAND, QUERY, CHAIN, WORKER, LAUNCHER);

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_LAUNCHER =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(LAUNCHER, "io.opnode.bench..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(LAUNCHER);

    @ArchTest
    static final ArchRule WEB3J_STAYS_AT_THE_CHAIN =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            CHAIN,
                            CONTRACTS,
                            "io.opnode.cli.wallet..",
                            "io.opnode.launcher.embedded..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.web3j..");

    @ArchTest
    static final ArchRule AXON_STAYS_IN_THE_SHELLS =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN, CONTRACTS, WORKER, CLI, LAUNCHER)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule DOCKER_STAYS_IN_THE_CONTAINER_PACKAGE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.opnode.worker.container..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.github.dockerjava..");

    @ArchTest
    static final ArchRule NOBODY_USES_JPA =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule NOBODY_DESERIALISES_JAVA_OBJECTS =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.thoughtworks.xstream..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.ObjectInputStream");

    private static ArchRule knowsNot(String module, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}
