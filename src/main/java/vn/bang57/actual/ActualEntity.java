package vn.bang57.actual;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.bang57.target.TargetValue;

@Entity
@Table(name = "actual")
class ActualEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String communeSlug = "";
    private String indicatorCode = "";
    private String unitCode = "";
    private String period = "";

    @Enumerated(EnumType.STRING)
    private TargetValue.Kind kind = TargetValue.Kind.NOT_STARTED;

    @Column(precision = 24, scale = 6)
    private @Nullable BigDecimal figure;

    private @Nullable String words;
    private boolean estimated;
    private String evidence = "";
    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    protected ActualEntity() {}

    ActualEntity(String commune, String indicator, String unit, ReportingPeriod period) {
        this.communeSlug = commune;
        this.indicatorCode = indicator;
        this.unitCode = unit;
        this.period = period.code();
    }

    void report(TargetValue value, boolean estimate, String proof) {
        kind = value.kind();
        figure = value.low().orElse(null);
        words = value.wording().orElse(null);
        estimated = estimate;
        evidence = proof;
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

    String indicator() {
        return indicatorCode;
    }

    ReportingPeriod period() {
        return ReportingPeriod.ofCode(period);
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean retired() {
        return retiredAt != null;
    }
}
