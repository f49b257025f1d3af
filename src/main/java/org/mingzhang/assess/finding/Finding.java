package org.mingzhang.assess.finding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Money;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/**
 * Something in the published figures that a reader should know (疑点), never an accusation.
 *
 * @param rule the stable id of the rule that saw it
 * @param severity how strong it is
 * @param scope what it is about
 * @param subject where it stands
 * @param words what is seen, with its figures, for a reader who knows where he is
 * @param operands the figures it rests on
 * @param stake what hangs on it
 * @param part the story it is part of; {@link Part#NONE} as long as not all projects are read
 */
public record Finding(
        String rule,
        Severity severity,
        Scope scope,
        Subject subject,
        Text words,
        List<Operand> operands,
        Stake stake,
        Part part) {
    /** The strongest first: by severity, then by points, then by money; then in a fixed order. */
    public static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.stake.pointsOrZero(), Comparator.reverseOrder())
            .thenComparing(f -> f.stake.moneyOrZero(), Comparator.reverseOrder())
            .thenComparing(Finding::key)
            .thenComparing(f -> f.words.chinese());

    public Finding {
        operands = List.copyOf(operands);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException(rule + " names nothing that it rests on");
        }
    }

    /** A finding that no story is known for yet. */
    public Finding(
            String rule,
            Severity severity,
            Scope scope,
            Subject subject,
            Text words,
            List<Operand> operands,
            Stake stake) {
        this(rule, severity, scope, subject, words, operands, stake, Part.NONE);
    }

    /**
     * A finding's part in a story.
     *
     * @param story id of the story
     * @param wide whether forms beyond its own can belong to it
     * @param findings how many findings the story has
     * @param strength of the strongest rule in it
     * @param weight of the story
     */
    public record Part(String story, boolean wide, int findings, int strength, BigDecimal weight) {
        /** No story. */
        public static final Part NONE = new Part("", false, 0, 0, BigDecimal.ZERO);

        /** Whether it stands only at its row. */
        public boolean slight() {
            return strength <= RuleInfo.SLIGHT;
        }
    }

    /**
     * Where a finding stands.
     *
     * @param project the project, or null for one about a document
     * @param year fiscal year; the later one for a change between years
     * @param stage stage; the later one for a change between years
     * @param sequence the indicator's place on the form, from 1, or null
     * @param document id of the document
     * @param name of the project with its year, or the title of the document
     * @param form which of the forms of its document it is, from 1, where another form there has the same name; else null
     * @param part which of several forms of its project, year and stage
     */
    public record Subject(
            @Nullable ProjectId project,
            int year,
            Stage stage,
            @Nullable Integer sequence,
            String document,
            String name,
            @Nullable Integer form,
            int part) {
        /** About a form of a project, or one of its indicators. */
        public Subject(
                @Nullable ProjectId project, FormKey key, @Nullable Integer sequence, String document, String name) {
            this(project, key.year(), key.stage(), sequence, document, name, null, key.part());
        }

        /** Where no other form has the name, or as long as nobody knows. */
        public Subject(
                @Nullable ProjectId project,
                int year,
                Stage stage,
                @Nullable Integer sequence,
                String document,
                String name) {
            this(project, year, stage, sequence, document, name, null, 1);
        }

        /** The form, or the year and stage of the document. */
        public FormKey key() {
            return new FormKey(year, stage, part);
        }

        /** Its name, with the number of the form where that alone tells it from another. */
        public Text text() {
            return form == null
                    ? Text.same(name)
                    : Text.of(name + "（第 " + form + " 张表）", name + " (form " + form + ")");
        }

        Subject at(int place) {
            return new Subject(project, year, stage, sequence, document, name, place, part);
        }
    }

    /**
     * What hangs on a finding.
     *
     * @param money the difference where amounts differ, else the amount it concerns, or null
     * @param points the points given or at stake, or null
     */
    public record Stake(@Nullable Money money, @Nullable BigDecimal points) {
        /** Neither money nor points. */
        public static final Stake NONE = new Stake(null, null);

        public Money moneyOrZero() {
            return money == null ? Money.ZERO : money;
        }

        public BigDecimal pointsOrZero() {
            return points == null ? BigDecimal.ZERO : points;
        }
    }

    /** As part of a story. */
    public Finding in(Part other) {
        return new Finding(rule, severity, scope, subject, words, operands, stake, other);
    }

    /** About the form of this number, from 1, of several with one name. */
    public Finding at(int form) {
        return new Finding(rule, severity, scope, subject.at(form), words, operands, stake, part);
    }

    /** Of which form it is: {@code place year-stage}. */
    public String form() {
        return subject.project() + " " + subject.key();
    }

    /** With its first figure only, for a row that shows none. */
    public Finding lean() {
        return operands.size() < 2
                ? this
                : new Finding(rule, severity, scope, subject, words, operands.subList(0, 1), stake, part);
    }

    /** The projects whose forms it is about or links to. */
    public SortedSet<ProjectId> projects() {
        SortedSet<ProjectId> projects = new TreeSet<>();
        if (subject.project != null) {
            projects.add(subject.project);
        }
        operands.stream().map(Operand::spot).flatMap(Stream::ofNullable).forEach(spot -> projects.add(spot.project()));
        return projects;
    }

    /** For a reader who does not know where he is, in both languages. */
    public Text message() {
        Text name = subject.text();
        return Text.of(name.chinese() + "：" + words.chinese(), name.english() + ": " + words.english());
    }

    /** The figures it rests on, {@code name=value} pairs joined by {@code "; "}. */
    public String evidence() {
        return operands.stream().map(o -> o.label() + "=" + o.value()).collect(Collectors.joining("; "));
    }

    /** What stays the same from build to build as long as the finding stays: {@code rule place year-stage sequence}. */
    public String key() {
        String place = subject.project == null ? subject.document : subject.project.toString();
        String sequence = subject.sequence == null ? "" : " " + subject.sequence;
        return rule + " " + place + " " + subject.key() + sequence;
    }
}
