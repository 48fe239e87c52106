package org.diptych.desk.files;

import java.util.List;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.post.Post;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.Questions;
import org.diptych.desk.posts.ReadOnly;

/** How the files of open posts are read and written: says what is unusual, and changes it. Confined to the FX thread. */
final class Encodings {
    private final PostFiles files;
    private final FileNotices notices;
    private final Questions questions;
    private final Desk desk;

    Encodings(PostFiles files, FileNotices notices, Questions questions, Desk desk) {
        this.files = files;
        this.notices = notices;
        this.questions = questions;
        this.desk = desk;
    }

    /** Says of {@code post}, just read, in which encoding it is, unless that is as it should be. */
    void tell(OpenPost post) {
        post.file().ifPresent(file -> {
            post.readOnlyProperty().set(readOnly(post, file));
            if (!file.exact()) {
                notices.notText(post, file, () -> reopen(post));
            } else if (!file.encoding().isReadByHexo()) {
                notices.encoding(post, file, () -> write(post, Encoding.UTF_8), () -> reopen(post));
            } else {
                notices.encodingIsFine(post);
            }
        });
    }

    /** Asks in which encoding to read {@code post} anew, and does. */
    void reopen(OpenPost post) {
        post.file().ifPresent(file -> questions
                .whichEncoding(file.encoding(), true)
                .thenAccept(answer ->
                        answer.ifPresent(encoding -> desk.settle(List.of(post), () -> read(post, file, encoding)))));
    }

    /** Asks in which encoding to write {@code post}, and does. */
    void save(OpenPost post) {
        Encoding now = post.file().map(PostFile::encoding).orElse(Encoding.UTF_8);
        questions.whichEncoding(now, false).thenAccept(answer -> answer.ifPresent(encoding -> write(post, encoding)));
    }

    /** The file's bytes are known, so that nothing else is overwritten; its text from now on is {@code whole}. */
    void repair(OpenPost post, Post whole) {
        post.file().ifPresent(file -> {
            post.fileProperty().set(new PostFile(file.path(), file.text(), file.hash(), file.encoding(), true));
            post.readOnlyProperty().set(ReadOnly.NO);
            post.session().become(whole);
            post.session().markUnsaved();
            notices.encodingIsFine(post);
        });
    }

    private void read(OpenPost post, PostFile file, Encoding encoding) {
        files.show(file.path(), encoding).whenComplete((loaded, failure) -> {
            if (failure != null) {
                notices.notOpened(failure);
            } else {
                post.take(loaded);
                tell(post);
            }
        });
    }

    private void write(OpenPost post, Encoding encoding) {
        desk.saveIn(post, encoding, () -> tell(post));
    }

    private static ReadOnly readOnly(OpenPost post, PostFile file) {
        ReadOnly now = post.readOnlyProperty().get();
        return !file.exact() ? ReadOnly.NOT_TEXT : now == ReadOnly.NOT_TEXT ? ReadOnly.NO : now;
    }
}
