package org.diptych.app.follow;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.diptych.app.look.ThemeSwitch;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.analysis.Reading;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.core.site.Site;
import org.diptych.core.site.renderer.SiteRenderer;
import org.diptych.desk.settings.PageChoice;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.preview.LanguageView;
import org.diptych.ui.preview.PreviewPane;
import org.diptych.ui.preview.PreviewSettings;
import org.diptych.ui.preview.RemoteImages;
import org.jspecify.annotations.Nullable;

/** Keeps the page to the post that is shown, the body that is written, and the settings. */
public final class PageLink {
    private final PreviewPane page;
    private final SettingsModel settings;
    private final ObservableValue<OwnLook> own;
    private final CaretFollow caretFollow;
    private final ChangeListener<Reading> read = (observable, before, reading) -> show(reading);
    private final ChangeListener<PostEditor> focused = (observable, before, editor) -> follow(editor);

    /** @param own how the author wants the page to look */
    public PageLink(
            PreviewPane page,
            PostViews views,
            SettingsModel settings,
            ThemeSwitch theme,
            ObservableValue<OwnLook> own) {
        this.own = own;
        this.page = page;
        this.settings = settings;
        this.caretFollow = new CaretFollow(page);
        views.currentProperty().addListener((observable, before, view) -> turnTo(before, view));
        settings.settingsProperty()
                .addListener(observable -> dress(theme.darkProperty().get()));
        theme.darkProperty().addListener((observable, before, dark) -> dress(dark));
        own.addListener(observable -> dress(theme.darkProperty().get()));
        dress(theme.darkProperty().get());
        page.settingsProperty()
                .addListener((observable, before, now) -> settings.change(all ->
                        all.withPage(all.page().withLanguages(now.languages().toString()))));
    }

    private void turnTo(PostView before, PostView view) {
        if (before != null) {
            before.post().session().newest().readingProperty().removeListener(read);
            before.activeProperty().removeListener(focused);
            page.imagesProperty().unbind();
            page.rendererProperty().unbind();
            caretFollow.leave(before);
        }
        if (view != null) {
            page.turnTo(view.post());
            page.imagesProperty().bind(view.post().imagesProperty());
            page.rendererProperty().bind(view.post().siteProperty().map(PageLink::otherRenderer));
            show(view.post().session().newest().readingProperty().get());
            follow(view.activeProperty().get());
            view.post().session().newest().readingProperty().addListener(read);
            view.activeProperty().addListener(focused);
            caretFollow.enter(view);
        }
    }

    private static @Nullable SiteRenderer otherRenderer(Site site) {
        return site.renderer().filter(SiteRenderer::isOther).orElse(null);
    }

    private void show(Reading reading) {
        // A post too large to be read has no page, and must not stand beside that of another.
        page.setVisible(reading != null);
        if (reading != null) {
            page.show(reading);
        }
    }

    private void follow(PostEditor editor) {
        if (editor != null && !editor.part().language().isEmpty()) {
            page.focusLanguage(editor.part().language());
        }
    }

    private void dress(boolean dark) {
        PageChoice choice = settings.get().page();
        page.settingsProperty()
                .set(new PreviewSettings(
                        LanguageView.parse(choice.languages()),
                        dark,
                        choice.serif(),
                        switch (choice.images()) {
                            case ON -> RemoteImages.ON;
                            case ASK -> RemoteImages.ASK;
                            case OFF -> RemoteImages.OFF;
                        },
                        own.getValue().inPreview()));
    }
}
