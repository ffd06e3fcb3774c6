<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a Word document as a part of a page. Styles become classes; what a document sets directly is kept where it matters. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" exclude-result-prefixes="w">
  <xsl:output method="html" encoding="UTF-8" indent="no"/>
  <xsl:strip-space elements="*"/>
  <xsl:preserve-space elements="w:t"/>

  <xsl:template match="/w:document">
    <article>
      <xsl:attribute name="class">
        <xsl:text>sheet</xsl:text>
        <xsl:if test="w:body/w:sectPr/w:pgSz/@w:orient = 'landscape'"> landscape</xsl:if>
      </xsl:attribute>
      <xsl:apply-templates select="w:body/w:p | w:body/w:tbl | w:body/w:sdt"/>
    </article>
  </xsl:template>

  <xsl:template match="w:sdt">
    <xsl:apply-templates select="w:sdtContent/*"/>
  </xsl:template>

  <xsl:template match="w:p">
    <xsl:variable name="style" select="w:pPr/w:pStyle/@w:val"/>
    <xsl:variable name="name">
      <xsl:choose>
        <xsl:when test="$style = 'Title' or $style = 'FormTitle'">h1</xsl:when>
        <xsl:when test="$style = 'Section'">h2</xsl:when>
        <xsl:otherwise>p</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:if test="$style"><xsl:attribute name="class"><xsl:value-of select="translate($style, ' ', '')"/></xsl:attribute></xsl:if>
      <xsl:if test="w:pPr/w:jc[@w:val = 'center' or @w:val = 'right']">
        <xsl:attribute name="style">text-align:<xsl:value-of select="w:pPr/w:jc/@w:val"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select=".//w:r"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="w:r">
    <xsl:choose>
      <xsl:when test="w:rPr/w:b[not(@w:val = '0' or @w:val = 'false')]"><b><xsl:apply-templates select="w:t | w:br | w:tab"/></b></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="w:t | w:br | w:tab"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="w:t"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="w:br"><br/></xsl:template>
  <xsl:template match="w:tab"><xsl:text>　</xsl:text></xsl:template>

  <xsl:template match="w:tbl">
    <xsl:variable name="all" select="sum(w:tblGrid/w:gridCol/@w:w)"/>
    <div class="table" tabindex="0" role="group" aria-label="表格">
      <table>
        <colgroup>
          <xsl:for-each select="w:tblGrid/w:gridCol">
            <col style="width:{format-number(@w:w * 100 div $all, '0.##')}%"/>
          </xsl:for-each>
        </colgroup>
        <!-- text between rows marks the loops; a row that is repeated is no heading -->
        <xsl:variable name="heads" select="w:tr[w:trPr/w:tblHeader][not(preceding-sibling::node()[1][self::text()])]"/>
        <xsl:if test="$heads">
          <thead><xsl:apply-templates select="$heads"/></thead>
        </xsl:if>
        <tbody><xsl:apply-templates select="w:tr[not(w:trPr/w:tblHeader) or preceding-sibling::node()[1][self::text()]] | text()"/></tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="w:tbl/text()"><xsl:value-of select="."/></xsl:template>

  <xsl:template match="w:tr"><tr><xsl:apply-templates select="w:tc"/></tr></xsl:template>

  <xsl:template match="w:tc">
    <xsl:variable name="name">
      <xsl:choose>
        <xsl:when test="../w:trPr/w:tblHeader or contains(w:p/w:pPr/w:pStyle/@w:val, 'Head')">th</xsl:when>
        <xsl:otherwise>td</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:if test="w:tcPr/w:gridSpan"><xsl:attribute name="colspan"><xsl:value-of select="w:tcPr/w:gridSpan/@w:val"/></xsl:attribute></xsl:if>
      <xsl:if test="$name = 'th'">
        <xsl:attribute name="scope"><xsl:choose><xsl:when test="../w:trPr/w:tblHeader">col</xsl:when><xsl:otherwise>row</xsl:otherwise></xsl:choose></xsl:attribute>
      </xsl:if>
      <xsl:if test="w:tcPr/w:shd"><xsl:attribute name="class">shaded</xsl:attribute></xsl:if>
      <xsl:apply-templates select="w:p | w:tbl"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
