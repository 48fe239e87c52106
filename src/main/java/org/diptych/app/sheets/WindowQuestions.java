package org.diptych.app.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import org.diptych.app.commands.Choice;
import org.diptych.app.commands.ChoiceList;
import org.diptych.app.parts.ViewSurroundings;
import org.diptych.app.sheets.QuestionSheet.Answer;
import org.diptych.app.system.FileAsker;
import org.diptych.app.system.FileNames;
import org.diptych.app.tabs.PostTitle;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.merge.PostMerge;
import org.diptych.core.messages.Messages;
import org.diptych.desk.merge.MergeModel;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.Questions;
import org.diptych.desk.work.Task;
import org.diptych.ui.merge.MergePane;
import org.diptych.ui.merge.MergedView;

/** Asks with the system's file choosers, and with a sheet in the window. */
public final class WindowQuestions implements Questions {
    private final FileAsker files;
    private final OpenPosts posts;
    private final SheetLayer sheets;
    private final ViewSurroundings surroundings;
    private final Messages messages;

    public WindowQuestions(FileAsker files, OpenPosts posts, SheetLayer sheets, ViewSurroundings surroundings) {
        this.files = files;
        this.posts = posts;
        this.sheets = sheets;
        this.surroundings = surroundings;
        this.messages = surroundings.words();
    }

    @Override
    public Task<List<Path>> filesToOpen() {
        return Task.of(files.toOpen(folder()));
    }

    @Override
    public Task<Optional<Path>> whereToSave(OpenPost post) {
        String name = post.path()
                .map(path -> path.getFileName().toString())
                .orElseGet(() -> FileNames.of(PostTitle.of(post, messages)) + ".md");
        return Task.of(files.toSave(post.path().map(Path::getParent).or(this::folder), name));
    }

    @Override
    public Task<Unsaved> whatAboutUnsaved(List<OpenPost> unsaved) {
        return new QuestionSheet(sheets)
                .ask(
                        question(unsaved),
                        List.of(
                                answer("unsaved.discard", Unsaved.DISCARD),
                                answer("unsaved.cancel", Unsaved.CANCEL),
                                answer("unsaved.save", Unsaved.SAVE)),
                        Unsaved.CANCEL);
    }

    @Override
    public Task<Optional<Encoding>> whichEncoding(Encoding now, boolean reading) {
        Task<Optional<Encoding>> answer = Task.question();
        List<Choice> choices = Encoding.known().stream()
                .filter(encoding -> !reading || encoding.isNamed())
                .map(encoding -> new Choice(
                        encoding.label(), detail(encoding, now), true, () -> answer.complete(Optional.of(encoding))))
                .toList();
        ChoiceList list = new ChoiceList(
                choices,
                messages.get(reading ? "encoding.read" : "encoding.write"),
                messages.get("palette.nothing"),
                sheets::dismiss);
        sheets.show(list, list.field(), Pos.TOP_CENTER, "saving", () -> answer.complete(Optional.empty()));
        return answer;
    }

    @Override
    public Task<Boolean> whetherUtf8Instead(FileProblem problem) {
        Object[] about = problem.arguments();
        return new QuestionSheet(sheets)
                .ask(
                        messages.get("encoding.lacking", about[2], about[1], about[3]),
                        List.of(answer("unsaved.cancel", false), answer("encoding.utf8", true)),
                        false);
    }

    @Override
    public Task<Optional<String>> howToMerge(String mine, PostMerge merge) {
        Task<Optional<String>> answer = Task.question();
        MergePane pane = new MergePane(
                new MergeModel(merge),
                new MergedView(mine, surroundings.locale(), surroundings.background()),
                surroundings.locale(),
                text -> {
                    sheets.dismiss();
                    answer.complete(Optional.of(text));
                },
                sheets::close);
        sheets.show(pane, pane.firstFocus(), Pos.CENTER, "saving", () -> answer.complete(Optional.empty()));
        return answer;
    }

    private String detail(Encoding encoding, Encoding now) {
        return encoding == now
                ? messages.get("encoding.now")
                : encoding.isReadByHexo() ? messages.get("encoding.hexo") : "";
    }

    private <A> Answer<A> answer(String key, A meaning) {
        return new Answer<>(key.replace('.', '-'), messages.get(key), meaning);
    }

    private Optional<Path> folder() {
        return posts.current().flatMap(OpenPost::path).map(Path::getParent);
    }

    private String question(List<OpenPost> unsaved) {
        if (unsaved.size() == 1) {
            return messages.get("unsaved.one", PostTitle.of(unsaved.get(0), messages));
        }
        return unsaved.stream()
                .map(post -> "• " + PostTitle.of(post, messages))
                .collect(Collectors.joining("\n", messages.get("unsaved.several", unsaved.size()) + "\n\n", ""));
    }
}
