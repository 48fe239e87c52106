package org.diptych.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

/** Which tests run together. */
@AnalyzeClasses(packages = "org.diptych", importOptions = OnlyIncludeTests.class)
class TestGroupsTest {
    @ArchTest
    static final ArchRule WHAT_STARTS_THE_WINDOW_CAN_BE_LEFT_OUT = classes()
            .that()
            .haveSimpleNameEndingWith("Test")
            .and(describe("start JavaFX", test -> test.getDirectDependenciesFromSelf().stream()
                    .anyMatch(used -> used.getTargetClass().getName().equals("org.diptych.ui.editor.FxThread"))))
            .should()
            .beAnnotatedWith(Tag.class)
            .because("the tests without a window run in a fraction of the time: -DexcludedGroups=window");
}
