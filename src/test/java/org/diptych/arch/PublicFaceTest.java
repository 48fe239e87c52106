package org.diptych.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The core's packages that are meant for other programs: those whose documentation the profile {@code library} makes. The
 * others may change with any version.
 */
@AnalyzeClasses(packages = "org.diptych.core", importOptions = DoNotIncludeTests.class)
class PublicFaceTest {
    private static final Pattern SHOWN = Pattern.compile("<include>(org/diptych/core/[a-z/]+)/\\*\\.java</include>");

    /** Their names. */
    static final Set<String> FACE = face();

    private static Set<String> face() {
        try {
            return SHOWN.matcher(Files.readString(Path.of("pom.xml")))
                    .results()
                    .map(shown -> shown.group(1).replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new ExceptionInInitializerError(unreadable);
        }
    }

    @ArchTest
    static void whatItSpeaksOfBelongsToIt(JavaClasses core) {
        Set<String> elsewhere = new TreeSet<>();
        for (JavaClass one : core) {
            if (FACE.contains(one.getPackageName()) && isPublic(one)) {
                spokenOf(one)
                        .map(JavaClass::getBaseComponentType)
                        .filter(resideInAPackage("org.diptych.core.."))
                        .filter(used -> !FACE.contains(used.getPackageName()))
                        .forEach(used -> elsewhere.add(one.getName() + " speaks of " + used.getName()));
            }
        }
        assertThat(elsewhere).isEmpty();
    }

    @ArchTest
    static void eachOfItsPackagesIsThere(JavaClasses core) {
        assertThat(FACE)
                .isNotEmpty()
                .isSubsetOf(core.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    /** Another program sees no more of the core than this one does. */
    @Test
    void theExampleNeedsNoOtherPackage() throws IOException {
        String example = Files.readString(Path.of("src/test/java/org/diptych/usage/CoreAsLibraryTest.java"));
        Set<String> used = Pattern.compile("import (org\\.diptych\\.[a-z.]+)\\.[A-Z]\\w*;")
                .matcher(example)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(used).isNotEmpty().isSubsetOf(FACE);
    }

    private static boolean isPublic(JavaClass one) {
        return one.getModifiers().contains(JavaModifier.PUBLIC)
                && one.getEnclosingClass().map(PublicFaceTest::isPublic).orElse(true);
    }

    private static Stream<JavaClass> spokenOf(JavaClass one) {
        Stream<JavaClass> above = Stream.concat(one.getRawSuperclass().stream(), one.getRawInterfaces().stream());
        Stream<JavaType> members = Stream.concat(
                one.getFields().stream().filter(PublicFaceTest::isShown).map(field -> field.getType()),
                one.getCodeUnits().stream().filter(PublicFaceTest::isShown).flatMap(PublicFaceTest::types));
        return Stream.concat(
                above, members.map(JavaType::getAllInvolvedRawTypes).flatMap(Collection::stream));
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        Stream<JavaType> thrown = unit.getThrowsClause().stream().map(clause -> clause.getRawType());
        return Stream.concat(Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()), thrown);
    }

    private static boolean isShown(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }
}
