package org.diptych.core.markdown.commonmark;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** A factory of a parser extension that need come neither before nor after another. */
public interface Unordered extends Dependent {
    @Override
    default Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    default Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    default boolean affectsGlobalScope() {
        return false;
    }
}
