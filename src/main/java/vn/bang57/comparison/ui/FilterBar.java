package vn.bang57.comparison.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.Drill;
import vn.bang57.comparison.Fill;
import vn.bang57.comparison.MilestoneChoice;
import vn.bang57.indicator.Pillar;
import vn.bang57.shared.Folding;

/** Milestone switch, communes as chips and a picker, pillar, and what fills a gap. */
final class FilterBar extends Div implements Page.Part {

    /** With more communes the chips give way to the picker alone. */
    private static final int CHIPS = 8;

    private final Page page;
    private final Segmented<MilestoneChoice> milestone;
    private final Div chips = new Div();
    private final MultiSelectComboBox<Commune> picker = new MultiSelectComboBox<>();
    private final Select<Optional<Pillar>> pillar = new Select<>();
    private final Select<Fill> fill = new Select<>();
    private final Remembered choices = new Remembered();
    private final Remembered shownChips = new Remembered();
    private final Map<Commune, NativeButton> chipOf = new LinkedHashMap<>();
    private List<Commune> selected = List.of();
    private DashboardState state = DashboardState.INITIAL;

    FilterBar(Page page) {
        this.page = page;
        addClassName("b57-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("filters.label"));
        milestone = new Segmented<>(getTranslation("milestone.label"), year -> page.go(state.withMilestone(year)));
        chips.addClassName("b57-chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("communes.label"));

        picker.setAriaLabel(getTranslation("communes.pick"));
        picker.setPlaceholder(getTranslation("communes.pick"));
        picker.addClassName("b57-picker");
        picker.setItemLabelGenerator(commune -> commune.fullName().in(getLocale()));
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue());
            }
        });

        pillar.setAriaLabel(getTranslation("pillar.label"));
        pillar.addClassName("b57-select");
        pillar.setItemLabelGenerator(
                item -> item.map(p -> p.name().in(getLocale())).orElseGet(() -> getTranslation("pillar.all")));
        pillar.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                page.go(state.withDrill(
                        event.getValue().map(p -> Drill.pillar(p.code())).orElse(Drill.TOP)));
            }
        });

        fill.setAriaLabel(getTranslation("fill.label"));
        fill.addClassName("b57-select");
        fill.setItems(Fill.values());
        fill.setItemLabelGenerator(item -> getTranslation("fill." + item.name()));
        fill.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                page.go(state.withFill(event.getValue()));
            }
        });
        add(milestone, chips, picker, pillar, fill);
    }

    @Override
    public void show(Dashboard dashboard) {
        state = dashboard.state();
        List<Pillar> pillars = dashboard.comparison().pillars();
        if (choices.changed(dashboard.milestones(), dashboard.everyCommune(), pillars)) {
            milestone.clear();
            milestone.add(MilestoneChoice.MAIN, getTranslation("milestone.main"));
            dashboard.milestones().forEach(year -> milestone.add(new MilestoneChoice(year), year.toString()));
            picker.setItems(
                    (commune, words) ->
                            Folding.rank(commune.fullName().vi(), words).isPresent(),
                    dashboard.everyCommune());
            List<Optional<Pillar>> options = new ArrayList<>();
            options.add(Optional.empty());
            pillars.forEach(p -> options.add(Optional.of(p)));
            pillar.setItems(options);
        }
        milestone.select(state.milestone());
        showChips(dashboard);
        picker.setValue(Set.copyOf(dashboard.communes()));
        pillar.setValue(pillars.stream()
                .filter(p -> p.code().equals(state.drill().pillar()))
                .findFirst());
        fill.setValue(state.fill());
    }

    private void showChips(Dashboard dashboard) {
        List<Commune> every = dashboard.everyCommune();
        boolean few = every.size() <= CHIPS;
        chips.setVisible(few);
        picker.setVisible(!few);
        selected = dashboard.communes();
        if (shownChips.changed(few, every)) {
            chips.removeAll();
            chipOf.clear();
            if (few) {
                every.forEach(commune -> chips.add(chip(commune)));
            }
        }
        chipOf.forEach((commune, chip) ->
                chip.getElement().setAttribute("aria-pressed", Boolean.toString(selected.contains(commune))));
    }

    private NativeButton chip(Commune commune) {
        NativeButton chip = new NativeButton();
        chip.addClassName("b57-chip");
        chip.add(Tags.dot(commune.position()), Tags.text(commune.name()));
        chipOf.put(commune, chip);
        chip.getElement().setAttribute("title", commune.fullName().in(getLocale()));
        chip.addClickListener(event -> {
            List<Commune> next = new ArrayList<>(selected);
            if (!next.remove(commune)) {
                next.add(commune);
            }
            choose(next);
        });
        return chip;
    }

    /** Nothing chosen means the page's own choice, so that the page never stands empty. */
    private void choose(Collection<Commune> communes) {
        page.go(state.withCommunes(communes.stream()
                .sorted(Comparator.comparingInt(Commune::position))
                .map(Commune::slug)
                .toList()));
    }
}
