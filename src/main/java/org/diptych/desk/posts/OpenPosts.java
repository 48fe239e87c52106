package org.diptych.desk.posts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The posts in the tabs, and which of them is shown. Confined to the FX thread. */
public final class OpenPosts {
    private final ObservableList<OpenPost> posts = FXCollections.observableArrayList();
    private final ObservableList<OpenPost> postsSeen = FXCollections.unmodifiableObservableList(posts);
    private final ObjectProperty<OpenPost> current = new SimpleObjectProperty<>(this, "current");

    /** In the order of the tabs; not to be changed. */
    public ObservableList<OpenPost> posts() {
        return postsSeen;
    }

    /** The post shown; null while none is open. */
    public ObjectProperty<OpenPost> currentProperty() {
        return current;
    }

    /** The post shown, if any. */
    public Optional<OpenPost> current() {
        return Optional.ofNullable(current.get());
    }

    /** Opens a tab for {@code post} and shows it. */
    public void add(OpenPost post) {
        posts.add(post);
        current.set(post);
    }

    /** Opens a tab for {@code post} behind the one that is shown. */
    public void addBehind(OpenPost post) {
        posts.add(post);
    }

    /** The files of all posts that have one. */
    public List<Path> paths() {
        return posts.stream().flatMap(post -> post.path().stream()).toList();
    }

    /** The post whose file is {@code path}. */
    public Optional<OpenPost> find(Path path) {
        return posts.stream()
                .filter(post -> post.path().filter(path::equals).isPresent())
                .findFirst();
    }

    /** Closes the tab of {@code post}, asking nothing; its neighbour is shown. */
    public void remove(OpenPost post) {
        int index = posts.indexOf(post);
        posts.remove(post);
        post.close();
        if (current.get() == post) {
            current.set(posts.isEmpty() ? null : posts.get(Math.min(index, posts.size() - 1)));
        }
    }

    /** Shows the tab {@code steps} to the right, going round. */
    public void step(int steps) {
        if (!posts.isEmpty()) {
            current.set(posts.get(Math.floorMod(posts.indexOf(current.get()) + steps, posts.size())));
        }
    }
}
