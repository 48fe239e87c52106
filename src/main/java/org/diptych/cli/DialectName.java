package org.diptych.cli;

import org.diptych.core.markdown.Dialect;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a dialect by its short name. */
final class DialectName implements ITypeConverter<Dialect> {

    @Override
    public Dialect convert(String name) {
        return Dialect.withId(name).orElseThrow(() -> new TypeConversionException(name));
    }
}
