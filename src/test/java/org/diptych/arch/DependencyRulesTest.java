package org.diptych.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.core.markdown.Dialect;

/** Who may know whom. Each rule says why it stands. */
@AnalyzeClasses(packages = "org.diptych", importOptions = DoNotIncludeTests.class)
class DependencyRulesTest {

    @ArchTest
    static final ArchRule FLOORS_STAND_ON_THOSE_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy("org.diptych.core..")
            .layer("desk")
            .definedBy("org.diptych.desk..")
            .layer("ui")
            .definedBy("org.diptych.ui..")
            .layer("app")
            .definedBy("org.diptych.app..")
            .layer("cli")
            .definedBy("org.diptych.cli..")
            .layer("start")
            .definedBy("org.diptych")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("app", "start")
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("ui", "app", "start")
            .because(
                    "the core is a library, the desk is an author at work without a window, panes are controls over the"
                            + " desk, and only the app puts them together");

    @ArchTest
    static final ArchRule CORE_AND_CLI_RUN_WITHOUT_JAVAFX = noClasses()
            .that()
            .resideInAnyPackage("org.diptych.core..", "org.diptych.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.fxmisc..", "org.kordamp..", "atlantafx..")
            .because("a server that checks or renders posts has no display and need not load one");

    @ArchTest
    static final ArchRule THE_DESK_HAS_NO_CONTROLS = noClasses()
            .that()
            .resideInAPackage("org.diptych.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..",
                    "javafx.stage..",
                    "javafx.css..",
                    "javafx.geometry..",
                    "javafx.animation..",
                    "com.sun.javafx..",
                    "org.fxmisc..",
                    "org.kordamp..",
                    "atlantafx..")
            .because("what an author does to a post is tested without a window");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CYCLES = slices().matching("org.diptych.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each core package can be read, tested and replaced with only those below it");

    @ArchTest
    static final ArchRule UI_HAS_NO_CYCLES = slices().matching("org.diptych.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a pane that needs another pane through a circle is one pane in two packages");

    @ArchTest
    static final ArchRule DESK_HAS_NO_CYCLES = slices().matching("org.diptych.desk.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each model can be read, tested and replaced with only those below it");

    @ArchTest
    static final ArchRule APP_HAS_NO_CYCLES = slices().matching("org.diptych.app.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each room of the window is built with only those it needs");

    /** The core's packages, row on row: each knows only rows above its own. CONTRIBUTING draws the same: {@link ContributingTest}. */
    static final List<List<String>> CORE_ROWS = List.of(
            List.of("syntax"),
            List.of("text", "web", "program", "messages", "highlight"),
            List.of("post", "search"),
            List.of("frontmatter", "cite", "diff", "file"),
            List.of("markdown", "bibliography", "merge", "history", "recovery"),
            List.of("bilingual", "lists", "picture", "table", "spelling"),
            List.of("check", "preview", "draft", "paste"),
            List.of("analysis", "site"),
            List.of("export"));

    @ArchTest
    static void corePackagesStandOnTheRowsBefore(JavaClasses all) {
        Set<String> against = new TreeSet<>();
        for (JavaClass one : all.that(resideInAPackage("org.diptych.core.."))) {
            for (Dependency to : one.getDirectDependenciesFromSelf()) {
                String user = corePackage(one);
                String used = corePackage(to.getTargetClass().getBaseComponentType());
                if (!used.isEmpty() && !used.equals(user) && row(used) >= row(user)) {
                    against.add(user + " uses " + used + ": " + to.getDescription());
                }
            }
        }
        assertThat(against).isEmpty();
    }

    private static String corePackage(JavaClass one) {
        String name = one.getPackageName();
        return name.startsWith("org.diptych.core.") ? name.split("\\.")[3] : "";
    }

    private static int row(String corePackage) {
        return IntStream.range(0, CORE_ROWS.size())
                .filter(row -> CORE_ROWS.get(row).contains(corePackage))
                .findFirst()
                .orElseThrow(() -> new AssertionError("core." + corePackage + " has no place among the core's rows"));
    }

    @ArchTest
    static final ArchRule TEXT_STANDS_ON_NOTHING = noClasses()
            .that()
            .resideInAPackage("org.diptych.core.text..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.diptych..")
                    .and(resideInAPackage("org.diptych.core.text..").negate()))
            .because("places and edits are the words everything else is written in");

    @ArchTest
    static final ArchRule POST_STANDS_ON_TEXT_AND_THE_NAMES_OF_TAGS = noClasses()
            .that()
            .resideInAPackage("org.diptych.core.post..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.diptych..")
                    .and(resideInAnyPackage(
                                    "org.diptych.core.post..", "org.diptych.core.text..", "org.diptych.core.syntax..")
                            .negate()))
            .because("cutting a file into its parts must not wait for anything that reads those parts");

    @ArchTest
    static final ArchRule CHECKS_DO_NOT_RENDER_THE_PREVIEW = noClasses()
            .that()
            .resideInAPackage("org.diptych.core.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.diptych.core.preview..", "org.diptych.core.analysis..", "org.diptych.core.export..")
            .because("findings are about the text and what is published of it, not about how it is shown");

    @ArchTest
    static final ArchRule CHECKS_COUNT_THEIR_STEPS = noClasses()
            .that()
            .resideInAPackage("org.diptych.core.check..")
            .and()
            .resideOutsideOfPackage("org.diptych.core.check.drift..")
            .and()
            .haveNameNotMatching(".*\\.(Matches|HtmlMarkdownCheck)")
            .should()
            .callMethod(Pattern.class, "matcher", CharSequence.class)
            .because("a pattern may look at a text as often as the text has pairs of characters; Matches ends that");

    @ArchTest
    static final ArchRule PANES_MEET_IN_THE_APP = slices().matching("org.diptych.ui.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.diptych.ui.."), resideInAPackage("org.diptych.ui.shared.."))
            .because("a pane that knows no other pane can be tested, moved and thrown away by itself");

    @ArchTest
    static final ArchRule FLEXMARK_STAYS_IN_MARKDOWN = onlyIn("com.vladsch.flexmark..", "org.diptych.core.markdown..")
            .because("flexmark is dormant and must be replaceable without touching anything else");

    @ArchTest
    static final ArchRule JACKSON_STAYS_WITH_YAML = onlyIn(
                    "com.fasterxml.jackson..",
                    "org.diptych.core.frontmatter..",
                    "org.diptych.core.site..",
                    "org.diptych.core.bibliography.csljson..",
                    "org.diptych.core.draft..")
            .because("front matter, a site's configuration, CSL-JSON and what chat servers say are the only YAML and"
                    + " JSON we read");

    @ArchTest
    static final ArchRule CITEPROC_STAYS_WITH_THE_FORMATTER = onlyIn(
                    "de.undercouch..", "org.diptych.core.bibliography.format..")
            .because("what the engine reads otherwise than its style means is mended in one place");

    @ArchTest
    static final ArchRule PINYIN_STAYS_WITH_THE_KEYS = onlyIn(
                    "net.sourceforge.pinyin4j..", "org.diptych.core.bibliography.key..")
            .because("Chinese is written in Latin letters for keys alone; what else needs it needs its own rules");

    @ArchTest
    static final ArchRule BIBLIOGRAPHIES_KNOW_REFERENCES_AND_NO_MORE_OF_A_POST = noClasses()
            .that()
            .resideInAPackage("org.diptych.core.bibliography..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.diptych.core..")
                    .and(resideInAnyPackage(
                                    "org.diptych.core.bibliography..",
                                    "org.diptych.core.cite..",
                                    "org.diptych.core.text..",
                                    "org.diptych.core.web..")
                            .negate()))
            .because("a bibliography file is read and formatted without any post; only its keys take after one");

    @ArchTest
    static final ArchRule WEBVIEW_STAYS_IN_THE_PREVIEW = onlyIn("javafx.scene.web..", "org.diptych.ui.preview..")
            .because("what a page may do is decided in one place");

    @ArchTest
    static final ArchRule JSOUP_STAYS_WITH_THE_SANITISER = onlyIn(
                    "org.jsoup..",
                    "org.diptych.core.preview..",
                    "org.diptych.core.export..",
                    "org.diptych.core.paste..")
            .because("published HTML is made from the parse; only HTML of others' is taken apart to be pasted");

    @ArchTest
    static final ArchRule LUCENE_STAYS_WITH_WHAT_IT_FINDS = onlyIn(
                    "org.apache.lucene..", "org.diptych.core.site.fulltext..", "org.diptych.core.spelling..")
            .because("what is known of a site, or of a word, is told in our own words");

    @ArchTest
    static final ArchRule DIFF_UTILS_STAYS_IN_DIFF = onlyIn("com.github.difflib..", "org.diptych.core.diff..")
            .because("history, recovery and merging speak of changes in our own words");

    @ArchTest
    static final ArchRule NOBODY_ASKS_WHICH_DIALECT_IT_IS = noClasses()
            .that()
            .resideOutsideOfPackage("org.diptych.core.markdown")
            .should()
            .accessFieldWhere(describe(
                    "a dialect that is named",
                    access -> access.getTargetOwner().isEquivalentTo(Dialect.class)
                            && access.getTarget().getRawType().isEquivalentTo(Dialect.class)
                            && !access.getName().equals("USUAL")))
            .because("a dialect says what it does; another one is one more constant");

    @ArchTest
    static final ArchRule THE_WINDOW_NEVER_SLEEPS = noClasses()
            .that()
            .resideInAnyPackage("org.diptych.desk..", "org.diptych.ui..", "org.diptych.app..")
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("the FX thread waits for nothing, and what a worker waits for can tell when it is there");

    @ArchTest
    static final ArchRule THE_WINDOW_WORKS_BESIDE_ITSELF_IN_ONE_WAY = noClasses()
            .that(resideInAnyPackage("org.diptych.desk..", "org.diptych.ui..", "org.diptych.app..")
                    .and(resideInAPackage("org.diptych.desk.work..").negate()))
            // A deadline is a future; the log, the search for an input method and the program's start and end come
            // before
            // all work.
            .and()
            .haveNameNotMatching(".*\\.(Deadline|LogFile|InputMethod|DiptychApplication)(\\$.*)?")
            .should()
            .dependOnClassesThat(assignableTo(Executor.class).or(assignableTo(Future.class)))
            .because("a future or an executor drops the failures of whoever forgets to ask; a Task tells them");

    /** A package is read as a whole; what is larger has a subject that wants a package of its own. */
    @ArchTest
    static void packagesHoldAtMostTwentyFiveClasses(JavaClasses all) {
        Map<String, Long> sizes = all.stream()
                .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        sizes.values().removeIf(size -> size <= 25);
        assertThat(sizes).isEmpty();
    }

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Manager|Helper|Impl)(\\$.*)?")
            .because("such a name says nothing, and its class grows without end");

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction onlyIn(
            String library, String... packages) {
        return classes()
                .that(resideInAPackage("org.diptych..")
                        .and(resideInAnyPackage(packages).negate()))
                .should()
                .onlyDependOnClassesThat(resideInAPackage(library).negate());
    }
}
