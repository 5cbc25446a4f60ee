package io.opnode.chain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.opnode.chain", importOptions = ImportOption.DoNotIncludeTests.class)
class BridgeArchitectureTest {
    @ArchTest
    static final ArchRule MEETS_OTHER_MODULES_IN_MESSAGES_ONLY =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.opnode.command..", "io.opnode.query..", "io.opnode.worker..");

    @ArchTest
    static final ArchRule NODES_ARE_ASKED_THROUGH_THE_PORT_ONLY =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.opnode.chain.node..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.web3j.protocol..");

    @ArchTest
    static final ArchRule STEPS_KNOW_NO_THREADS =
            slices().matching("io.opnode.chain.(node|outbox|outbound|inbound|checkpoint|key)..")
                    .should()
                    .beFreeOfCycles();
}
