package io.opnode.worker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.opnode.worker", importOptions = ImportOption.DoNotIncludeTests.class)
class WorkerArchitectureTest {

    @ArchTest
    static final ArchRule dockerStaysInItsPackage =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.opnode.worker.container..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.github.dockerjava..");

    @ArchTest
    static final ArchRule httpAndJsonStayWithThePlatform =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "io.opnode.worker.platform..", "io.opnode.worker.agent..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..", "tools.jackson..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.opnode.worker.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule knowsNoOtherModule =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.opnode.command..",
                            "io.opnode.query..",
                            "io.opnode.chain..",
                            "io.opnode.contracts..",
                            "org.axonframework..",
                            "org.springframework..",
                            "org.web3j..");

    @ArchTest
    static final ArchRule metersWithoutFloatingPoint =
            noClasses()
                    .that()
                    .resideInAPackage("io.opnode.worker.metering..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.math.BigDecimal")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.lang.Double");
}
