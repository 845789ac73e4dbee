package vn.bang57.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bang57.commune.PlanDocument;
import vn.bang57.commune.ReportingDuty;
import vn.bang57.exchange.CommunePlan.TaskLine;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.SourceRef;
import vn.bang57.task.Deadline;
import vn.bang57.task.DeadlineParser;
import vn.bang57.task.TaskField;

/** Reads one commune's plan file; refuses what the format does not allow, with file, line and reason. */
final class CommunePlanReader {

    private final Measures measures;

    CommunePlanReader(Measures measures) {
        this.measures = measures;
    }

    CommunePlan read(String file, String text) {
        PlanNode root = PlanNode.parse(file, text).only(Set.of("commune", "document", "reporting", "targets", "tasks"));
        PlanNode commune = root.get("commune").only(Set.of("slug", "name", "position", "horizon", "province"));
        PlanNode province = commune.get("province").only(Set.of("slug", "name"));
        String slug = commune.get("slug").text(64);
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw commune.get("slug").refuse("«" + slug + "» phải là chữ thường không dấu, nối bằng gạch ngang");
        }
        return new CommunePlan(
                slug,
                commune.get("name").text(100),
                commune.find("position").map(n -> n.number(0, 1_000_000)).orElse(1000),
                year(commune.get("horizon")),
                province.get("slug").text(64),
                province.get("name").text(100),
                document(root.get("document")),
                root.get("reporting").list().stream().map(this::duty).toList(),
                new TargetLineReader(measures).read(root.get("targets")),
                tasks(root.get("tasks")));
    }

    private PlanDocument document(PlanNode node) {
        node.only(Set.of("type", "number", "date", "issuer", "signer", "draft", "period", "title", "note"));
        PlanNode period = node.get("period").only(Set.of("from", "to"));
        Optional<PlanNode> date = node.find("date").map(d -> d.only(Set.of("year", "month", "day")));
        return new PlanDocument(
                node.get("type").bilingual(120),
                node.find("number").map(n -> n.text(60)).orElse(null),
                date.flatMap(d -> d.find("year")).map(CommunePlanReader::year).orElse(null),
                date.flatMap(d -> d.find("month")).map(n -> n.number(1, 12)).orElse(null),
                date.flatMap(d -> d.find("day")).map(n -> n.number(1, 31)).orElse(null),
                node.find("issuer").map(n -> n.bilingual(160)).orElse(null),
                node.find("signer").map(n -> n.text(120)).orElse(null),
                node.get("draft").flag(),
                year(period.get("from")),
                year(period.get("to")),
                node.get("title").bilingual(200),
                node.find("note").map(n -> n.bilingual(600)).orElse(null));
    }

    private ReportingDuty duty(PlanNode node) {
        node.only(Set.of("frequency", "due", "days", "locator"));
        String days = node.find("days").map(PlanNode::list).orElse(List.of()).stream()
                .map(CommunePlanReader::day)
                .collect(Collectors.joining(" "));
        return new ReportingDuty(
                node.get("frequency").choice(ReportingDuty.Frequency.class),
                node.find("due").map(n -> n.bilingual(200)).orElse(null),
                days.isEmpty() ? null : days,
                new SourceRef(node.get("locator").text(120)));
    }

    private static String day(PlanNode node) {
        node.only(Set.of("day", "month"));
        return node.get("day").number(1, 31)
                + node.find("month").map(month -> "/" + month.number(1, 12)).orElse("");
    }

    private static int year(PlanNode node) {
        return node.number(Deadline.FIRST_YEAR, Deadline.LAST_YEAR);
    }

    private static List<TaskLine> tasks(PlanNode node) {
        return node.unique(CommunePlanReader::task, TaskLine::code);
    }

    private static TaskLine task(PlanNode node) {
        node.only(
                Set.of("code", "locator", "group", "title", "directing", "lead", "coordinating", "output", "deadline"));
        PlanNode group = node.get("group").only(Set.of("code", "vi", "en"));
        return new TaskLine(
                node.get("code").text(40),
                node.get("locator").text(200),
                group.get("code").text(20),
                new Bilingual(group.get("vi").text(200), group.get("en").text(200)),
                node.get("title").bilingual(TaskField.TITLE.maxLength()),
                node.find("directing").map(n -> n.text(200)).orElse(null),
                node.find("lead").map(n -> n.text(300)).orElse(null),
                node.find("coordinating").map(n -> n.text(300)).orElse(null),
                node.find("output").map(n -> n.bilingual(300)).orElse(null),
                deadline(node.get("deadline")));
    }

    private static Deadline deadline(PlanNode node) {
        if (node.isMap()) {
            Bilingual words = node.only(Set.of("condition")).get("condition").bilingual(300);
            if ((words.vi() + words.en()).indexOf('|') >= 0) {
                throw node.refuse("điều kiện không được có dấu «|»");
            }
            return new Deadline.Conditional(words.vi(), words.en());
        }
        return switch (DeadlineParser.parse(node.text())) {
            case Parsed.Accepted<Deadline>(Deadline deadline) -> deadline;
            case Parsed.Refused<Deadline>(Bilingual reason) -> throw node.refuse(reason.vi());
        };
    }
}
