package vn.bang57.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.bang57.commune.Commune;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.export.ExportCell;
import vn.bang57.shared.export.ExportColumn;
import vn.bang57.shared.export.ExportTable;
import vn.bang57.task.DeadlineFormat;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/** The tasks on screen as a table to hand out. */
public final class TaskExport {

    static final Bilingual TITLE = new Bilingual("Nhiệm vụ", "Tasks");

    private final Dashboard dashboard;
    private final Locale locale;
    private final ExportWords words;

    private TaskExport(Dashboard dashboard) {
        this.dashboard = dashboard;
        locale = dashboard.locale();
        words = new ExportWords(locale);
    }

    /** The table of these tasks, which are those on screen, in their order. */
    public static ExportTable of(Dashboard dashboard, List<Task> shown) {
        TaskExport export = new TaskExport(dashboard);
        return new ExportTable(
                ExportFilters.title(dashboard, TITLE),
                ExportFilters.ofTasks(dashboard),
                export.columns(),
                shown.stream().map(export::line).toList(),
                export.locale);
    }

    private List<ExportColumn> columns() {
        return List.of(
                words.column(8, "Mã", "Code"),
                words.column(16, "Xã", "Commune"),
                words.column(28, "Nhóm", "Group"),
                words.column(50, "Nhiệm vụ", "Task"),
                words.column(22, "Chỉ đạo", "Directing"),
                words.column(26, "Chủ trì", "Lead"),
                words.column(26, "Phối hợp", "Coordinating"),
                words.column(26, "Sản phẩm", "Output"),
                words.column(18, "Thời hạn", "Deadline"),
                words.column(12, "Hạn cuối", "Due date"),
                words.column(16, "Tình trạng", "Work status"),
                words.column(10, "Tiến độ (%)", "Progress (%)"),
                words.column(16, "So với hạn", "Lateness"),
                words.column(30, "Ghi chú", "Note"),
                words.column(36, "Nguồn: văn bản", "Source: document"),
                words.column(20, "Nguồn: vị trí", "Source: place"));
    }

    private List<ExportCell> line(Task task) {
        Optional<Commune> commune = dashboard.commune(task.commune());
        return List.of(
                ExportCell.text(task.code()),
                ExportCell.text(commune.map(Commune::name).orElse(task.commune())),
                words.text(task.group()),
                words.text(task.title()),
                ExportCell.text(dashboard.agency(task.directing())),
                ExportCell.text(dashboard.agency(task.lead())),
                ExportCell.text(dashboard.agency(task.coordinating())),
                words.text(task.output()),
                ExportCell.text(DeadlineFormat.display(task.deadline(), locale)),
                ExportCell.day(task.deadline().due().orElse(null)),
                words.text(WorkStatus.labelOf(task.status())),
                ExportCell.number(task.progress() == null ? null : BigDecimal.valueOf(task.progress())),
                words.text(task.lateness(dashboard.today()).label()),
                ExportCell.text(task.note()),
                commune.map(words::document).orElseGet(ExportCell.Empty::new),
                words.locator(task.source()));
    }
}
