package vn.bang57.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.TypedText;

/** A place in a YAML file that knows its line, so that every refusal can name it. */
final class PlanNode {

    private final String file;
    private final Node node;

    private PlanNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The root of a file's text. */
    static PlanNode parse(String file, String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new PlanFormatException(file, 1, "tệp trống; cần nội dung như trong hướng dẫn định dạng");
            }
            return new PlanNode(file, root);
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.substring(0, Math.min(e.getPosition(), text.length()))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new PlanFormatException(file, line, "có ký tự không dùng được trong YAML");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PlanFormatException(file, line, "không đọc được YAML (" + e.getProblem() + ")");
        }
    }

    PlanFormatException refuse(String reason) {
        return new PlanFormatException(file, node.getStartMark().getLine() + 1, reason);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The entries in their order; a key that stands twice is refused. */
    Map<String, PlanNode> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse("cần một nhóm các trường «tên: giá trị»");
        }
        Map<String, PlanNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            PlanNode key = new PlanNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new PlanNode(file, tuple.getValueNode())) != null) {
                throw key.refuse("trường «" + key.text() + "» ghi hai lần");
            }
        }
        return entries;
    }

    /** Refuses a field that the format does not know: a typing error would lose data silently. */
    PlanNode only(Set<String> known) {
        for (Map.Entry<String, PlanNode> entry : map().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue()
                        .refuse("không có trường «" + entry.getKey() + "»; các trường dùng được: "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return this;
    }

    Optional<PlanNode> find(String key) {
        return Optional.ofNullable(map().get(key)).filter(found -> !Tag.NULL.equals(found.node.getTag()));
    }

    PlanNode get(String key) {
        return find(key).orElseThrow(() -> refuse("thiếu trường «" + key + "»"));
    }

    List<PlanNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refuse("cần một danh sách");
        }
        List<PlanNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new PlanNode(file, item)));
        return items;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw refuse("cần một giá trị chữ hoặc số");
        }
        return TypedText.clean(scalar.getValue());
    }

    /** A text of at most {@code max} characters that is not blank. */
    String text(int max) {
        String text = text();
        if (text.isEmpty()) {
            throw refuse("không được để trống");
        }
        return atMost(max);
    }

    /** A text of at most {@code max} characters; may be blank. */
    String atMost(int max) {
        String text = text();
        if (text.length() > max) {
            throw refuse("dài " + text.length() + " ký tự, tối đa " + max);
        }
        return text;
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw refuse("«" + text() + "» không phải số nguyên");
        }
    }

    /** A whole number from {@code least} to {@code most}. */
    int number(int least, int most) {
        int number = number();
        if (number < least || number > most) {
            throw refuse("«" + number + "» phải từ " + least + " đến " + most);
        }
        return number;
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse("cần true hoặc false");
        };
    }

    /** The items, each with a key of its own; one that stands twice is refused. */
    <T> List<T> unique(Function<PlanNode, T> read, Function<T, String> key) {
        Set<String> keys = new HashSet<>();
        List<T> items = new ArrayList<>();
        for (PlanNode node : list()) {
            T item = read.apply(node);
            if (!keys.add(key.apply(item))) {
                throw node.refuse("«" + key.apply(item) + "» ghi hai lần");
            }
            items.add(item);
        }
        return items;
    }

    Bilingual bilingual(int max) {
        only(Set.of("vi", "en"));
        return new Bilingual(get("vi").text(max), get("en").text(max));
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(Class<E> type) {
        String wanted = text().replace('-', '_').toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        throw refuse("«" + text() + "» không có trong các giá trị dùng được");
    }
}
