package org.mingzhang.export;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** One JSON object as it is written, member by member; a member without a value is left out, never null. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** An object on one line. */
    public static String compact(Consumer<JsonText> members) {
        return written(ObjectWriteContext.empty(), members);
    }

    /** An object with a member on each line and a line end at the end. */
    public static String pretty(Consumer<JsonText> members) {
        return written(new Pretty(), members) + "\n";
    }

    private static String written(ObjectWriteContext context, Consumer<JsonText> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
            new JsonText(generator).braces(members);
        }
        return text.toString();
    }

    JsonText cell(String name, @Nullable TableCell cell) {
        if (cell == null) {
            return this;
        }
        return switch (cell) {
            case TableCell.Text text -> text(name, text.value());
            case TableCell.Day day -> text(name, day.value().toString());
            case TableCell.Figure figure -> number(name, figure.value());
            case TableCell.Truth truth -> truth(name, truth.value());
        };
    }

    /** A text, unless there is none. */
    public JsonText text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            generator.writeStringProperty(name, Unicode.wellFormed(value));
        }
        return this;
    }

    /** A text, also an empty one. */
    public JsonText word(String name, String value) {
        generator.writeStringProperty(name, Unicode.wellFormed(value));
        return this;
    }

    /** Written plainly, with the decimals it has: 100.00, never 1E+2. */
    public JsonText number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeNumber(value.toPlainString());
        }
        return this;
    }

    /** An amount of money in yuan. */
    public JsonText yuan(String name, @Nullable Money value) {
        return value == null ? this : number(name, value.yuan());
    }

    /** A whole number. */
    public JsonText integer(String name, @Nullable Integer value) {
        if (value != null) {
            generator.writeNumberProperty(name, value);
        }
        return this;
    }

    /** Yes or no. */
    public JsonText truth(String name, @Nullable Boolean value) {
        if (value != null) {
            generator.writeBooleanProperty(name, value);
        }
        return this;
    }

    /** An object, written even if empty. */
    public JsonText object(String name, Consumer<JsonText> members) {
        generator.writeName(name);
        braces(members);
        return this;
    }

    /** An array of objects, written even if empty. */
    public <T> JsonText objects(String name, List<T> items, BiConsumer<JsonText, T> members) {
        generator.writeArrayPropertyStart(name);
        items.forEach(item -> braces(json -> members.accept(json, item)));
        generator.writeEndArray();
        return this;
    }

    /** An array of objects, left out if empty. */
    public <T> JsonText printedObjects(String name, List<T> items, BiConsumer<JsonText, T> members) {
        return items.isEmpty() ? this : objects(name, items, members);
    }

    /** An array of texts, left out if empty. */
    public JsonText texts(String name, List<String> values) {
        return array(name, values, value -> generator.writeString(Unicode.wellFormed(value)));
    }

    /** An array of whole numbers, left out if empty. */
    public JsonText integers(String name, List<Integer> values) {
        return array(name, values, generator::writeNumber);
    }

    private <T> JsonText array(String name, List<T> values, Consumer<T> write) {
        if (!values.isEmpty()) {
            generator.writeArrayPropertyStart(name);
            values.forEach(write);
            generator.writeEndArray();
        }
        return this;
    }

    private void braces(Consumer<JsonText> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
        }
    }
}
