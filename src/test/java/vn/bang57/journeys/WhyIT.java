package vn.bang57.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Vì sao?" stands at whatever is pointed at, and on no word of the slide. */
class WhyIT extends DeckJourney {

    /** Points at everything on the page in turn; says of which thing the question lies on which words. */
    private static final String COVERED = """
            () => {
              const stage = document.querySelector('b57-deck .b57-stage:not(.b57-stage-probe)');
              const marks = [...stage.querySelectorAll('[data-mark-id], [data-mark]:not(.b57-hit)')];
              const words = [];
              const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (walker.nextNode()) {
                const { currentNode } = walker;
                if (currentNode.textContent.trim() && !currentNode.parentElement.closest('.b57-highlight, .b57-visually-hidden')) {
                  range.selectNodeContents(currentNode);
                  words.push(...[...range.getClientRects()].map(box => ({ box, text: currentNode.textContent })));
                }
              }
              const found = [];
              for (const mark of marks) {
                mark.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
                const why = stage.querySelector('.b57-why').getBoundingClientRect();
                const frame = stage.getBoundingClientRect();
                const own = mark.getBoundingClientRect();
                if (!why.width || why.left > own.right + 2 || why.right < own.left - 2 || why.top > own.bottom + 2 || why.bottom < own.top - 2) {
                  found.push(`${mark.textContent}: not asked about there`);
                }
                if (why.left < frame.left - 1 || why.right > frame.right + 1 || why.top < frame.top - 1 || why.bottom > frame.bottom + 1) {
                  found.push(`${mark.textContent}: beyond the slide`);
                }
                const on = words.filter(({ box }) => Math.min(box.right, why.right) - Math.max(box.left, why.left) > 3
                  && Math.min(box.bottom, why.bottom) - Math.max(box.top, why.top) > 3);
                if (on.length) {
                  found.push(`${mark.getAttribute('aria-label') ?? mark.textContent}: on ${on.map(({ text }) => text)}`);
                }
              }
              return [String(marks.length), ...found];
            }""";

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    @SuppressWarnings("unchecked")
    void theQuestionCoversNoWords(int width, int height) {
        page = wall(width, height);
        present("");
        List<String> covered = new ArrayList<>();
        int marks = 0;
        String last = "";
        for (String place = place(); !place.equals(last); place = place()) {
            List<String> found = (List<String>) page.evaluate(COVERED);
            marks += Integer.parseInt(found.getFirst());
            for (String one : found.subList(1, found.size())) {
                covered.add(place + ": " + one);
            }
            last = place;
            keys("PageDown");
            settled(page);
        }
        assertThat(marks).isGreaterThan(100);
        assertThat(covered).isEmpty();
    }

    private String place() {
        return stage().getAttribute("data-key") + "@" + stage().getAttribute("data-page");
    }
}
