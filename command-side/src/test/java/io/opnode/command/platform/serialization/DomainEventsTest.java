package io.opnode.command.platform.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.opnode.domain.kernel.DomainEvent;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The events of the domain, as they stand in the log for ever. */
class DomainEventsTest {
    private static final EventTypes TYPES = PlatformTypes.domainEvents();
    private static final ApprovedEvents APPROVED =
            new ApprovedEvents(
                    TYPES,
                    NoOpEventUpcaster.INSTANCE,
                    Path.of("src/test/resources/approved/events"));

    @TestFactory
    Stream<DynamicTest> writesEachEventAsApproved() {
        return TYPES.classes().stream()
                .map(type ->
                        DynamicTest.dynamicTest(
                                TYPES.nameOfClass(type).toString(), () -> APPROVED.check(type)));
    }

    @TestFactory
    @DisplayName("F19: every approved file, of every revision, is still read")
    Stream<DynamicTest> readsEveryApprovedFile() {
        return APPROVED.files().stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(), () -> APPROVED.checkReadable(file)));
    }

    @TestFactory
    Stream<DynamicTest> readsBackEachMessageItWrites() {
        EventTypes all = PlatformTypes.all();
        LogicalNameSerializer serializer = new LogicalNameSerializer(all);
        return all.classes().stream()
                .filter(Class::isRecord)
                .map(type ->
                        DynamicTest.dynamicTest(
                                all.nameOfClass(type).toString(),
                                () -> {
                                    Object sample = SampleValues.of(type);
                                    SerializedObject<byte[]> written =
                                            serializer.serialize(sample, byte[].class);
                                    assertThat((Object) serializer.deserialize(written))
                                            .isEqualTo(sample);
                                }));
    }

    @Test
    void knowsEveryEventOfTheDomain() {
        Set<String> events =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.opnode.domain")
                                .stream()
                                .filter(type -> type.isAssignableTo(DomainEvent.class))
                                .filter(JavaClass::isRecord)
                                .map(JavaClass::getName)
                                .collect(Collectors.toSet());

        assertThat(TYPES.classes().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(events);
    }
}
