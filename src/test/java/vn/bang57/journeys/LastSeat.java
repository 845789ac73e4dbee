package vn.bang57.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who sits farthest from a wall, and what that person cannot read on it. */
record LastSeat(Page wall, String room) {

    private static final double CONTRAST = 7;

    /** What is wrong with the pages that there are, whether on the wall now or not. */
    List<String> faults() {
        return pages().stream().flatMap(one -> faults(one).stream()).toList();
    }

    /** What is wrong with the pages of one slide. */
    List<String> faults(String slide) {
        List<Map<String, Object>> own =
                pages().stream().filter(one -> slide.equals(one.get("slide"))).toList();
        if (own.isEmpty()) {
            throw new AssertionError("Not on the wall: " + slide);
        }
        return own.stream().flatMap(one -> faults(one).stream()).toList();
    }

    /** Every page with its measures. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> pages() {
        return (List<Map<String, Object>>)
                wall.evaluate("() => document.querySelector('.b57-presentation b57-deck').audit()");
    }

    private List<String> faults(Map<String, Object> page) {
        double floor = room.equals("hall") ? 3.9 : 2.6;
        String name = page.get("slide") + "@" + page.get("page") + ": ";
        List<String> faults = new ArrayList<>();
        if (number(page, "smallest") < floor) {
            faults.add(name + "too small " + page.get("smallest") + " " + page.get("smallestText"));
        }
        if (number(page, "contrast") < CONTRAST) {
            faults.add(name + "too faint " + page.get("contrast") + " " + page.get("contrastText"));
        }
        if (!"".equals(page.get("overflow"))) {
            faults.add(name + "does not fit: " + page.get("overflow"));
        }
        if (!"".equals(page.get("overlap"))) {
            faults.add(name + "overlap: " + page.get("overlap"));
        }
        return faults;
    }

    private static double number(Map<String, Object> page, String name) {
        return ((Number) page.get(name)).doubleValue();
    }
}
