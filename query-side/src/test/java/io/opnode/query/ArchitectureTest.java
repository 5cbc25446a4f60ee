package io.opnode.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "io.opnode.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule meetsOtherSidesInMessagesOnly =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.opnode.command..",
                            "io.opnode.chain..",
                            "io.opnode.worker..",
                            "io.opnode.contracts..",
                            "org.web3j..",
                            "com.github.dockerjava..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            SlicesRuleDefinition.slices()
                    .matching("io.opnode.query.(*)..")
                    .should()
                    .beFreeOfCycles();

    @ArchTest
    static final ArchRule rowsFoldWithoutAxonAndSql =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Row")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.axonframework..", "org.springframework..", "java.sql..");

    @ArchTest
    static final ArchRule moneyDoesNotFloat =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Row")
                    .or()
                    .haveSimpleNameEndingWith("View")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.math.BigDecimal");
}
