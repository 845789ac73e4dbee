package vn.bang57.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VietnameseCollationTest {

    private static final List<String> SORTED = List.of(
            "1 mô hình",
            "An Bình",
            "Anh",
            "ăn",
            "âm",
            "ba",
            "Bà",
            "bả",
            "bã",
            "bá",
            "bạ",
            "ca",
            "da",
            "đa",
            "e",
            "ê",
            "Mộ Đức",
            "Nghĩa Thọ",
            "o",
            "ô",
            "ơ",
            "Phú Lý",
            "Phước Giang",
            "Trường Giang",
            "u",
            "ư",
            "y",
            "z");

    @Test
    void sortsAsADictionary() {
        List<String> names = new ArrayList<>(SORTED);
        Collections.shuffle(names, new Random(57));
        names.sort(VietnameseCollation.comparator());

        assertThat(names).isEqualTo(SORTED);
    }

    @Test
    void tonesCountOnlyBetweenWordsOfTheSameLetters() {
        assertThat(VietnameseCollation.comparator().compare("bạ", "ban")).isNegative();
    }

    @Test
    void decomposedTextSortsAsComposedText() {
        String decomposed = Normalizer.normalize("đệ", Normalizer.Form.NFD);

        assertThat(VietnameseCollation.comparator().compare(decomposed, "đêm")).isNegative();
        assertThat(VietnameseCollation.comparator().compare("dê", decomposed)).isNegative();
    }

    @Property
    void isATotalOrder(@ForAll String a, @ForAll String b, @ForAll String c) {
        List<String> texts = new ArrayList<>(List.of(a, b, c));
        texts.sort(VietnameseCollation.comparator());

        assertThat(VietnameseCollation.comparator().compare(texts.get(0), texts.get(2)))
                .isLessThanOrEqualTo(0);
        assertThat(VietnameseCollation.comparator().compare(a, b))
                .isEqualTo(-VietnameseCollation.comparator().compare(b, a));
    }
}
