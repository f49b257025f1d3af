package org.mingzhang.read;

import com.networknt.schema.Error;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.content.JsonTokens;
import org.mingzhang.content.Nearest;
import org.mingzhang.content.Quoted;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;
import tools.jackson.databind.JsonNode;

/**
 * A file against its schema. The library says which keyword failed and where; what is said to the maintainer is ours. Every keyword that
 * a schema uses has its words here.
 */
final class SchemaCheck {
    private static final int MAX_CHOICES = 10;
    private static final String NUMBER = "number";
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,8})?");

    private final JsonFile file;
    private final SchemaText schema;

    private SchemaCheck(JsonFile file, SchemaText schema) {
        this.file = file;
        this.schema = schema;
    }

    /** Reports everything that does not fit. */
    static void check(JsonFile file, FileKind kind) {
        List<Error> errors = kind.schema().validate(file.tree());
        if (!errors.isEmpty()) {
            SchemaCheck check = new SchemaCheck(file, new SchemaText(kind));
            errors.stream().limit(Problems.MOST).forEach(check::report);
            file.unreported(Math.max(0, errors.size() - Problems.MOST));
        }
    }

    private void report(Error error) {
        String pointer = error.getInstanceLocation().toString();
        switch (error.getKeyword()) {
            case "required" -> missing(pointer, error.getProperty());
            case "additionalProperties" -> unknown(pointer, error.getProperty());
            case "type" -> type(pointer, error);
            case "enum" -> choice(pointer, error);
            case "minLength" -> tooShort(pointer, error);
            case "maxLength" -> tooLong(pointer, error);
            case "pattern" -> form(pointer, error);
            case "minimum", "maximum" -> range(pointer, error);
            case "minItems", "minProperties" -> empty(pointer, ProblemCode.M019);
            case "maxItems" -> tooMany(pointer, error);
            case "uniqueItems" -> repeated(pointer, error.getInstanceNode());
            default -> throw new IllegalStateException("no words for the schema keyword " + error.getKeyword());
        }
    }

    private void missing(String pointer, String name) {
        String from = pointer.isEmpty() ? "" : " from " + Subject.of(pointer);
        file.report(
                pointer, ProblemCode.M013, name + " is missing" + from, schema.advice(JsonTokens.step(pointer, name)));
    }

    private void unknown(String pointer, String name) {
        List<String> known = schema.fields(pointer);
        String advice = Nearest.to(name, known)
                .map(field -> "Write " + field + ", if that is meant; else remove it.")
                .orElseGet(() -> choose(known));
        String message = "there is no field " + Quoted.of(name) + " here";
        file.reportName(JsonTokens.step(pointer, name), ProblemCode.M014, message, advice);
    }

    private static String choose(List<String> known) {
        return known.size() <= MAX_CHOICES
                ? "Use one of " + String.join(", ", known) + "; else remove it."
                : "Use a field that docs/content.md lists; else remove it.";
    }

    private void type(String pointer, Error error) {
        List<String> wanted = types(error.getSchemaNode());
        JsonNode found = error.getInstanceNode();
        String words = wanted.stream().map(SchemaCheck::typeWords).collect(Collectors.joining(" or "));
        String message = Subject.of(pointer) + " must be " + words + ", found " + found(found);
        file.report(pointer, ProblemCode.M015, message, typeAdvice(pointer, wanted.getFirst(), found));
    }

    private static List<String> types(JsonNode node) {
        return node.isArray() ? SchemaText.texts(node) : List.of(node.asString());
    }

    private String typeAdvice(String pointer, String wanted, JsonNode found) {
        if (found.isNull() && schema.optional(pointer)) {
            return "Leave the field out if nothing is printed.";
        }
        if (wanted.equals("string") && found.isNumber()) {
            return "Put it in double quotes.";
        }
        return figure(wanted, found)
                .map(digits -> "Write " + digits + ", without quotes, separators and unit.")
                .orElseGet(() -> schema.advice(pointer));
    }

    /** The number that a text like {@code 524,760.00元} means. */
    private static Optional<String> figure(String wanted, JsonNode found) {
        boolean candidate = found.isString() && (wanted.equals("number") || wanted.equals("integer"));
        return candidate
                ? Optional.of(found.asString().replaceAll("[,， ]|元$", "")).filter(FIGURE.asMatchPredicate())
                : Optional.empty();
    }

    private static String typeWords(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "an object";
        };
    }

    private static String found(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> Quoted.of(node.asString());
            case NUMBER -> node.decimalValue().toPlainString();
            case BOOLEAN -> node.asString();
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "nothing (a JSON null)";
        };
    }

    private void choice(String pointer, Error error) {
        List<String> choices = SchemaText.texts(error.getSchemaNode());
        JsonNode found = error.getInstanceNode();
        String message =
                Subject.of(pointer) + " must be one of " + String.join(", ", choices) + ", found " + found(found);
        String advice = Optional.of(found)
                .filter(JsonNode::isString)
                .flatMap(text -> Nearest.to(text.asString(), choices))
                .map(nearest -> "Write " + nearest + ", if that is meant.")
                .orElseGet(() -> schema.advice(pointer));
        file.report(pointer, ProblemCode.M016, message, advice);
    }

    private void empty(String pointer, ProblemCode code) {
        String advice =
                schema.optional(pointer) ? "Leave the field out if nothing is printed." : schema.advice(pointer);
        file.report(pointer, code, Subject.of(pointer) + " is empty", advice);
    }

    private void tooShort(String pointer, Error error) {
        String found = error.getInstanceNode().asString();
        if (found.isEmpty()) {
            empty(pointer, ProblemCode.M017);
            return;
        }
        String message = Subject.of(pointer) + " must have at least "
                + error.getSchemaNode().asInt() + " characters, found " + Quoted.of(found);
        file.report(pointer, ProblemCode.M017, message, schema.advice(pointer));
    }

    private void tooLong(String pointer, Error error) {
        String found = error.getInstanceNode().asString();
        int length = found.codePointCount(0, found.length());
        String message = Subject.of(pointer)
                + " must have at most "
                + error.getSchemaNode().asInt()
                + " characters, found "
                + length
                + ": "
                + Quoted.of(found);
        file.report(pointer, ProblemCode.M017, message, "Shorten it.");
    }

    /** A pattern's meaning stands beside it, as the schema's comment. */
    private void form(String pointer, Error error) {
        JsonNode owner = owner(error);
        JsonNode found = error.getInstanceNode();
        String message =
                Subject.of(pointer) + " must be " + owner.path("$comment").asString() + ", found " + found(found);
        if (types(owner.path("type")).contains(NUMBER)) {
            file.report(pointer, ProblemCode.M015, message, typeAdvice(pointer, NUMBER, found));
        } else {
            file.report(pointer, ProblemCode.M017, message, schema.advice(pointer));
        }
    }

    private JsonNode owner(Error error) {
        String location = error.getSchemaLocation().getFragment().toString();
        return schema.definition(location.substring(0, location.lastIndexOf('/')));
    }

    private void range(String pointer, Error error) {
        String limit = error.getSchemaNode().asString();
        boolean upper = error.getKeyword().equals("maximum");
        String lower = limit.equals("0") ? "not be negative" : "be at least " + limit;
        String message = Subject.of(pointer)
                + " must "
                + (upper ? "be at most " + limit : lower)
                + ", found "
                + found(error.getInstanceNode());
        file.report(pointer, ProblemCode.M018, message, schema.advice(pointer));
    }

    private void tooMany(String pointer, Error error) {
        String message = Subject.of(pointer)
                + " must have at most "
                + error.getSchemaNode().asInt()
                + " items, found "
                + error.getInstanceNode().size();
        file.report(pointer, ProblemCode.M019, message, "Shorten the list.");
    }

    private void repeated(String pointer, JsonNode list) {
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                String item = JsonTokens.step(pointer, i);
                String message = Subject.of(item) + " repeats " + found(list.get(i));
                file.report(item, ProblemCode.M024, message, "List it once.");
            }
        }
    }
}
