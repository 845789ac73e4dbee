package vn.bang57.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;

@Entity
@Table(name = "task")
class TaskEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String provinceSlug = "";
    private String communeSlug = "";
    private String code = "";
    private int position;
    private String groupCode = "";
    private String groupVi = "";
    private String groupEn = "";
    private String titleVi = "";
    private @Nullable String titleEn;
    private @Nullable String directing;
    private @Nullable String leadAgency;
    private @Nullable String coordinating;

    @Enumerated(EnumType.STRING)
    private Deadline.Kind deadlineKind = Deadline.Kind.NONE;

    private @Nullable LocalDate deadlineDate;
    private @Nullable String deadlineWords;
    private @Nullable String deadlineWordsEn;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkStatus workStatus;

    private @Nullable Short progress;
    private @Nullable String note;
    private String locator = "";
    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    protected TaskEntity() {}

    TaskEntity(String province, String commune, String code, int position, String groupCode, Bilingual group) {
        this.provinceSlug = province;
        this.communeSlug = commune;
        this.code = code;
        this.position = position;
        this.groupCode = groupCode;
        this.groupVi = group.vi();
        this.groupEn = group.en();
        this.locator = TaskService.ENTERED_LOCATOR;
    }

    /** Takes a value that {@link TaskInput} has read for that field. */
    void set(TaskInput input) {
        switch (input) {
            case TaskInput.Words(TaskField field, String words) -> setWords(field, words.isEmpty() ? null : words);
            case TaskInput.When(Deadline deadline) -> setDeadline(deadline);
            case TaskInput.Status(WorkStatus status) -> workStatus = status;
            case TaskInput.Progress(Integer percent) -> progress = percent == null ? null : percent.shortValue();
        }
    }

    private void setWords(TaskField field, @Nullable String words) {
        switch (field) {
            case TITLE -> {
                titleVi = words == null ? "" : words;
                titleEn = null;
            }
            case DIRECTING -> directing = words;
            case LEAD -> leadAgency = words;
            case COORDINATING -> coordinating = words;
            case NOTE -> note = words;
            default -> throw new IllegalArgumentException(field + " is not a text field");
        }
    }

    private void setDeadline(Deadline deadline) {
        deadlineKind = deadline.kind();
        deadlineDate = deadline.start().orElse(null);
        deadlineWords = deadline instanceof Deadline.Conditional(String vi, String en) ? vi : null;
        deadlineWordsEn = deadline instanceof Deadline.Conditional(String vi, String en) ? en : null;
    }

    void retire(@Nullable Instant at) {
        retiredAt = at;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String commune() {
        return communeSlug;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean retired() {
        return retiredAt != null;
    }
}
