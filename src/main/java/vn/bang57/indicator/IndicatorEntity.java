package vn.bang57.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import vn.bang57.shared.Bilingual;

@Entity
@Table(name = "indicator")
class IndicatorEntity implements Persistable<String> {

    @Id
    private String code = "";

    private String pillarCode = "";
    private String unitCode = "";
    private String direction = "";
    private String nameVi = "";
    private String nameEn = "";
    private String definitionVi = "";
    private String definitionEn = "";
    private int position;
    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    protected IndicatorEntity() {}

    IndicatorEntity(String code, AddIndicator command, Bilingual name, Bilingual definition, int position) {
        this.code = code;
        this.pillarCode = command.pillarCode();
        this.unitCode = command.unitCode();
        this.direction = command.direction().name();
        this.nameVi = name.vi();
        this.nameEn = name.en();
        this.definitionVi = definition.vi();
        this.definitionEn = definition.en();
        this.position = position;
    }

    void retire(@Nullable Instant at) {
        retiredAt = at;
    }

    String nameVi() {
        return nameVi;
    }

    boolean retired() {
        return retiredAt != null;
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
