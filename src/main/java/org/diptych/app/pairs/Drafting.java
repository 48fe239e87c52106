package org.diptych.app.pairs;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.draft.DraftEntry;
import org.diptych.core.draft.DraftPlan;
import org.diptych.core.draft.DraftScope;
import org.diptych.core.draft.Glossary;
import org.diptych.core.draft.GlossaryFile;
import org.diptych.core.draft.Translator;
import org.diptych.core.draft.TranslatorChoice;
import org.diptych.core.draft.TranslatorFault;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Post;
import org.diptych.desk.draft.DraftModel;
import org.diptych.desk.draft.GlossaryModel;
import org.diptych.desk.draft.Prepared;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.draft.DraftSheet;
import org.diptych.ui.draft.GlossarySheet;

/** Has a translator draft what the other language lacks, and puts it in as waiting. Confined to the FX thread. */
final class Drafting {
    private final PairDesk desk;
    private final DraftTools tools;

    Drafting(PairDesk desk, DraftTools tools) {
        this.desk = desk;
        this.tools = tools;
    }

    /** The gap at the caret, or what is selected. */
    void here() {
        begin(false);
    }

    /** All that is missing, a gap, or waits. */
    void all() {
        begin(true);
    }

    private void begin(boolean all) {
        TranslatorChoice choice = tools.choice().get();
        if (choice.kind() == TranslatorChoice.Kind.NONE) {
            tell("draft.off", true);
            return;
        }
        desk.withLinks((open, linked) -> {
            int side = desk.activeSide(open, linked);
            if (!all && side < 0) {
                tell("draft.nothing", false);
                return;
            }
            prepare(open, linked, all ? DraftScope.ALL : new DraftScope(side, desk.selection()), choice);
        });
    }

    private void prepare(PostSession open, LinkedPost linked, DraftScope scope, TranslatorChoice choice) {
        long revision = open.revision();
        Post post = open.analysisProperty().get().post();
        PublishSettings settings = open.snapshot().settings();
        GlossaryFile glossary = tools.glossary();
        Optional<Path> site = tools.site().get();
        tools.background()
                .ask(() -> {
                    Translator translator = Translator.of(choice, System.getenv());
                    DraftPlan plan = DraftPlan.of(post, settings, linked, scope);
                    Glossary terms = read(glossary);
                    EarlierPairs earlier = tools.earlier().of(site);
                    String by = choice.kind() == TranslatorChoice.Kind.COMMAND
                            ? choice.command()
                            : choice.server().model();
                    return new Prepared(
                            plan,
                            translator,
                            by.strip(),
                            plan.entries().stream()
                                    .map(entry -> entry.request(terms, earlier))
                                    .toList());
                })
                .onlyIf(() -> open.revision() == revision)
                .whenComplete((prepared, failure) -> {
                    if (failure instanceof TranslatorFault fault) {
                        show(fault.sentence(tools.words()), true);
                    } else if (failure != null) {
                        throw new IllegalStateException("a draft", failure);
                    } else if (prepared.plan().entries().isEmpty()) {
                        tell(scope.side() < 0 ? "draft.nothing-waits" : "draft.nothing", false);
                    } else {
                        show(open, revision, prepared);
                    }
                });
    }

    /** One that cannot be read goes along with nothing. */
    private static Glossary read(GlossaryFile file) throws IOException {
        try {
            return file.read();
        } catch (CharacterCodingException other) {
            return Glossary.EMPTY;
        }
    }

    private void show(PostSession open, long revision, Prepared prepared) {
        DraftModel[] made = new DraftModel[1];
        DraftModel model =
                new DraftModel(prepared, tools.background(), written -> insert(open, revision, made[0], written));
        made[0] = model;
        DraftSheet sheet = new DraftSheet(model, tools.words(), tools.sheets()::close);
        tools.sheets().show(sheet, sheet.firstFocus(), Pos.CENTER, "drafts", model::stop);
    }

    private void insert(PostSession open, long revision, DraftModel model, Map<DraftEntry, String> written) {
        tools.background().ask(() -> model.prepared().plan().put(written)).thenAccept(drafted -> {
            if (open.revision() != revision) {
                tools.sheets().dismiss();
                tell("draft.changed", false);
                return;
            }
            put(open, drafted);
            if (model.refused().isEmpty()) {
                tools.sheets().dismiss();
                show(tools.words().get("draft.inserted", written.size()), false);
            }
        });
    }

    private void put(PostSession open, DraftPlan.Drafted drafted) {
        String title = tools.words().get("draft.step");
        open.history().asOne(title, () -> {
            open.apply(drafted.edits(), title);
            open.say(
                    title,
                    state -> state.with(List.of(), drafted.waiting()),
                    state -> state.without(Set.of(), Set.copyOf(drafted.waiting())));
        });
    }

    /** The author's own terms, to be changed. */
    void glossary() {
        GlossaryModel model = new GlossaryModel(tools.glossary(), tools.background());
        model.read(() -> {
            GlossarySheet sheet = new GlossarySheet(model, tools.words(), tools.sheets()::close);
            tools.sheets().show(sheet, sheet.firstFocus(), Pos.CENTER, "drafts", () -> {});
        });
    }

    private void tell(String sentence, boolean settings) {
        show(tools.words().get(sentence), settings);
    }

    private void show(String sentence, boolean settings) {
        desk.tell(
                sentence,
                settings
                        ? List.of(new Notice.Action(tools.words().get("draft.off.settings"), tools.showSettings()))
                        : List.of());
    }
}
