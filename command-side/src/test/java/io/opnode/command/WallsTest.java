package io.opnode.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.opnode.command.web.ApiCode;
import org.axonframework.spring.stereotype.Aggregate;

/** What Maven cannot say about this module. */
@AnalyzeClasses(
        packages = "io.opnode.command",
        importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule NOBODY_TALKS_TO_A_CHAIN_OR_AN_ENGINE =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.web3j..",
                            "com.github.dockerjava..",
                            "io.opnode.query..",
                            "io.opnode.chain..",
                            "io.opnode.worker..");

    @ArchTest
    static final ArchRule AXON_STAYS_IN_SHELLS =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Aggregate")
                    .and()
                    .haveSimpleNameNotStartingWith("When")
                    .and()
                    .haveSimpleNameNotEndingWith("Projection")
                    .and()
                    .resideOutsideOfPackages(
                            "io.opnode.command",
                            "io.opnode.command.kernel..",
                            "io.opnode.command.platform..")
                    .and()
                    .doNotHaveSimpleName("BookKeeping")
                    .and()
                    .doNotHaveSimpleName("ChainQueries")
                    .and()
                    .doNotHaveSimpleName("CommandCorrelation")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule CONTROLLERS_DO_NOT_REACH_TABLES =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..");

    @ArchTest
    static final ArchRule AGGREGATES_ARE_SHELLS =
            classes()
                    .that()
                    .areAnnotatedWith(Aggregate.class)
                    .should()
                    .beAssignableTo(io.opnode.command.kernel.Shell.class);

    @org.junit.jupiter.api.Test
    void everyRefusalOfTheApiHasAnErrorStatusAndSaysWhatToDo() {
        for (ApiCode code : ApiCode.values()) {
            org.assertj.core.api.Assertions.assertThat(code.status().isError()).isTrue();
            org.assertj.core.api.Assertions.assertThat(code.hint()).endsWith(".");
            org.assertj.core.api.Assertions.assertThat(code.wire()).matches("[a-z]+(-[a-z]+)*");
        }
    }
}
