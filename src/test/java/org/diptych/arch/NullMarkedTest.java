package org.diptych.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** NullAway looks at packages that say so, and at no others: here it is held that all do. */
@AnalyzeClasses(packages = "org.diptych", importOptions = DoNotIncludeTests.class)
class NullMarkedTest {

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL = classes()
            .that(DescribedPredicate.not(JavaClass.Predicates.simpleName("package-info")))
            .should(new ArchCondition<JavaClass>("lie in a package that is @NullMarked") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                one, one.getName() + " does not: no package-info.java of its package says so"));
                    }
                }
            })
            .because("what is null where nothing says so is found by the compiler only in such packages");
}
