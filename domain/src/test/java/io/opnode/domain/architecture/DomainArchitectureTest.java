package io.opnode.domain.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.opnode.domain.dispute.DisputeCommand;
import io.opnode.domain.dispute.DisputeEvent;
import io.opnode.domain.dispute.DisputeRejection;
import io.opnode.domain.governance.GovernanceCommand;
import io.opnode.domain.governance.GovernanceEvent;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobEvent;
import io.opnode.domain.job.JobRejection;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.kernel.Named;
import io.opnode.domain.market.OfferRefusal;
import io.opnode.domain.node.NodeCommand;
import io.opnode.domain.node.NodeEvent;
import io.opnode.domain.node.NodeRejection;
import io.opnode.domain.stake.StakeCommand;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.stake.StakeRejection;
import io.opnode.domain.treasury.TreasuryCommand;
import io.opnode.domain.treasury.TreasuryEvent;
import io.opnode.domain.treasury.TreasuryRejection;
import io.opnode.domain.wallet.WalletCommand;
import io.opnode.domain.wallet.WalletEvent;
import io.opnode.domain.wallet.WalletRejection;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Maven cannot say of the domain. */
@AnalyzeClasses(packages = "io.opnode.domain", importOptions = DoNotIncludeTests.class)
class DomainArchitectureTest {
    private static final List<Class<?>> ROOTS =
            List.of(
                    JobEvent.class,
                    WalletEvent.class,
                    NodeEvent.class,
                    DisputeEvent.class,
                    StakeEvent.class,
                    GovernanceEvent.class,
                    TreasuryEvent.class,
                    JobCommand.class,
                    WalletCommand.class,
                    NodeCommand.class,
                    DisputeCommand.class,
                    StakeCommand.class,
                    GovernanceCommand.class,
                    TreasuryCommand.class,
                    JobRejection.class,
                    WalletRejection.class,
                    NodeRejection.class,
                    DisputeRejection.class,
                    StakeRejection.class,
                    TreasuryRejection.class,
                    OfferRefusal.class);

    private static final DescribedPredicate<JavaClass> FLOATING =
            DescribedPredicate.describe(
                    "floating point",
                    type ->
                            type.isEquivalentTo(double.class)
                                    || type.isEquivalentTo(float.class)
                                    || type.isEquivalentTo(Double.class)
                                    || type.isEquivalentTo(Float.class)
                                    || type.isEquivalentTo(BigDecimal.class));

    @ArchTest
    static final ArchRule KNOWS_ONLY_THE_JDK =
            classes()
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "io.opnode.domain..", "java..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule DOES_NOT_TOUCH_FILES_OR_NETWORK =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "java.nio.file..", "java.net..", "java.sql..", "javax.."));

    @ArchTest
    static final ArchRule READS_NO_CLOCK =
            noClasses()
                    .should()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "a clock is read",
                                    call ->
                                            Set.of("now", "currentTimeMillis", "nanoTime")
                                                            .contains(call.getName())
                                                    && (call.getTargetOwner()
                                                                    .getPackageName()
                                                                    .equals("java.time")
                                                            || call.getTargetOwner()
                                                                    .isEquivalentTo(
                                                                            System.class))));

    @ArchTest
    static final ArchRule USES_NO_RANDOMNESS =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(SecureRandom.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.SplittableRandom")
                    .orShould()
                    .callMethod(java.util.UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule HOLDS_NO_FLOATING_POINT = fields().should().notHaveRawType(FLOATING);

    @ArchTest
    static final ArchRule COMPUTES_NO_FLOATING_POINT =
            methods().should().notHaveRawReturnType(FLOATING).andShould(notTakeFloatingPoint());

    @ArchTest
    static final ArchRule LEAVES_THE_PROCESS_ALONE_BUT_FOR_CRASH_TESTS =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(CrashPoint.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Runtime.class)
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(System.class, "getProperty", String.class);

    @ArchTest
    static final ArchRule KERNEL_KNOWS_NO_FEATURE =
            classes()
                    .that()
                    .resideInAPackage("..kernel")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "..domain.kernel", "java..", "org.jspecify.annotations.."));

    @ArchTest static final ArchRule CONTENT_KNOWS_ONLY_THE_KERNEL = featureKnows("content");

    /** Bills know what was metered, and nothing of jobs or wallets. */
    @ArchTest static final ArchRule BILLING_KNOWS_ONLY_METERS = featureKnows("billing", "metering");

    @ArchTest
    static final ArchRule NOBODY_BUT_MARKET_KNOWS_THE_MARKET =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..market")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("..domain.market"));

    @ArchTest
    static final ArchRule NOBODY_BUT_THE_LEDGER_KNOWS_THE_LEDGER =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..ledger")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("..domain.ledger"));

    @ArchTest
    static final ArchRule EVENTS_ARE_NAMED_RECORDS =
            classes()
                    .that()
                    .areAssignableTo(DomainEvent.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords()
                    .andShould()
                    .beAnnotatedWith(Named.class);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Info");

    private static ArchRule featureKnows(String feature, String... others) {
        String[] allowed = new String[others.length + 4];
        allowed[0] = "..domain." + feature;
        allowed[1] = "..domain.kernel";
        allowed[2] = "java..";
        allowed[3] = "org.jspecify.annotations..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 4] = "..domain." + others[i];
        }
        return classes()
                .that()
                .resideInAPackage("..domain." + feature)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed));
    }

    private static ArchCondition<JavaMethod> notTakeFloatingPoint() {
        return new ArchCondition<>("not take floating point") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean floating = method.getRawParameterTypes().stream().anyMatch(FLOATING::test);
                if (floating && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    @Test
    void sealsEveryLanguageIntoRecords() {
        for (Class<?> root : ROOTS) {
            assertThat(root.isSealed()).as("%s", root).isTrue();
            for (Class<?> each : root.getPermittedSubclasses()) {
                assertThat(each.isRecord()).as("%s", each).isTrue();
            }
        }
    }

    @Test
    void givesEveryEventALogicalNameOfItsOwn() {
        Set<String> names = new HashSet<>();
        for (Class<?> root : ROOTS.stream().filter(DomainEvent.class::isAssignableFrom).toList()) {
            String feature = root.getPackageName().replaceFirst(".*\\.", "");
            for (Class<?> event : root.getPermittedSubclasses()) {
                Named named = event.getAnnotation(Named.class);
                assertThat(named.value()).startsWith(feature + ".").matches("[a-z]+\\.[a-z-]+");
                assertThat(named.revision()).isPositive();
                assertThat(names.add(named.value())).as("%s twice", named.value()).isTrue();
            }
        }
        assertThat(names).hasSizeGreaterThan(30);
    }
}
