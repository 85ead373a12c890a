-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Rol" AS ENUM ('medewerker_telefoon', 'medewerker_balie', 'redacteur', 'beheerder');

-- CreateEnum
CREATE TYPE "Kanaal" AS ENUM ('website', 'zuil', 'telefoon', 'balie');

-- CreateEnum
CREATE TYPE "Resultaat" AS ENUM ('beantwoord', 'doorverbonden', 'terugbellen', 'afspraak', 'afgebroken');

-- CreateEnum
CREATE TYPE "Vervolg" AS ENUM ('geen', 'terugbellen', 'afspraak', 'doorverwezen', 'aanvraag');

-- CreateEnum
CREATE TYPE "Oproepstatus" AS ENUM ('wachtend', 'in_gesprek', 'afgerond', 'verlopen');

-- CreateEnum
CREATE TYPE "Handeling" AS ENUM ('gesprek_bewaard', 'gesprek_geopend', 'gesprek_bijgewerkt');

-- CreateTable
CREATE TABLE "Editie" (
    "hash" TEXT NOT NULL,
    "geldigVanaf" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "geladenOp" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Editie_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "EditieTekst" (
    "hash" TEXT NOT NULL,
    "taal" TEXT NOT NULL,
    "teksten" TEXT NOT NULL,

    CONSTRAINT "EditieTekst_pkey" PRIMARY KEY ("hash","taal")
);

-- CreateTable
CREATE TABLE "Publicatie" (
    "id" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "gepubliceerdOp" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Publicatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Medewerker" (
    "id" UUID NOT NULL,
    "gemeente" TEXT NOT NULL,
    "gebruikersnaam" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "rol" "Rol" NOT NULL,
    "wachtwoord" TEXT NOT NULL,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "aangemaaktOp" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Medewerker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sessie" (
    "sid" VARCHAR NOT NULL,
    "sess" JSON NOT NULL,
    "expire" TIMESTAMP(6) NOT NULL,

    CONSTRAINT "Sessie_pkey" PRIMARY KEY ("sid")
);

-- CreateTable
CREATE TABLE "Poging" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "Poging_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "OpgeslagenGesprek" (
    "id" UUID NOT NULL,
    "gemeente" TEXT NOT NULL,
    "sleutel" BYTEA NOT NULL,
    "zout" BYTEA NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "editieHash" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "aangemaaktOp" TIMESTAMPTZ(3) NOT NULL,
    "gewijzigdOp" TIMESTAMPTZ(3) NOT NULL,
    "verlooptOp" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OpgeslagenGesprek_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Oproep" (
    "id" UUID NOT NULL,
    "gemeente" TEXT NOT NULL,
    "status" "Oproepstatus" NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "vraagpatroon" TEXT,
    "taal" TEXT NOT NULL,
    "ontvangenOp" TIMESTAMPTZ(3) NOT NULL,
    "aangenomenOp" TIMESTAMPTZ(3),
    "afgerondOp" TIMESTAMPTZ(3),
    "medewerkerId" UUID,
    "resultaat" "Resultaat",
    "notitie" TEXT,
    "versie" INTEGER NOT NULL,

    CONSTRAINT "Oproep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Overgang" (
    "id" UUID NOT NULL,
    "gemeente" TEXT NOT NULL,
    "oproepId" UUID NOT NULL,
    "van" "Oproepstatus",
    "naar" "Oproepstatus" NOT NULL,
    "medewerkerId" UUID,
    "tijdstip" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Overgang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Klantcontact" (
    "id" UUID NOT NULL,
    "gemeente" TEXT NOT NULL,
    "medewerkerId" UUID NOT NULL,
    "kanaal" "Kanaal" NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "vraagpatroon" TEXT,
    "resultaat" "Resultaat" NOT NULL,
    "notitie" TEXT,
    "oproepId" UUID,
    "gesprekId" UUID,
    "vervolg" "Vervolg" NOT NULL,
    "geregistreerdOp" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Klantcontact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verwerking" (
    "id" UUID NOT NULL,
    "gemeente" TEXT NOT NULL,
    "tijdstip" TIMESTAMPTZ(3) NOT NULL,
    "handeling" "Handeling" NOT NULL,
    "doel" TEXT NOT NULL,
    "medewerkerId" UUID,
    "gesprekId" UUID NOT NULL,

    CONSTRAINT "Verwerking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Medewerker_gebruikersnaam_key" ON "Medewerker"("gebruikersnaam");

-- CreateIndex
CREATE INDEX "Sessie_expire_idx" ON "Sessie"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "OpgeslagenGesprek_sleutel_key" ON "OpgeslagenGesprek"("sleutel");

-- CreateIndex
CREATE INDEX "OpgeslagenGesprek_verlooptOp_idx" ON "OpgeslagenGesprek"("verlooptOp");

-- CreateIndex
CREATE INDEX "Oproep_gemeente_status_ontvangenOp_idx" ON "Oproep"("gemeente", "status", "ontvangenOp");

-- CreateIndex
CREATE INDEX "Overgang_oproepId_idx" ON "Overgang"("oproepId");

-- CreateIndex
CREATE INDEX "Klantcontact_medewerkerId_geregistreerdOp_idx" ON "Klantcontact"("medewerkerId", "geregistreerdOp");

-- CreateIndex
CREATE INDEX "Verwerking_gemeente_tijdstip_idx" ON "Verwerking"("gemeente", "tijdstip");

-- AddForeignKey
ALTER TABLE "EditieTekst" ADD CONSTRAINT "EditieTekst_hash_fkey" FOREIGN KEY ("hash") REFERENCES "Editie"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publicatie" ADD CONSTRAINT "Publicatie_hash_fkey" FOREIGN KEY ("hash") REFERENCES "Editie"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpgeslagenGesprek" ADD CONSTRAINT "OpgeslagenGesprek_editieHash_fkey" FOREIGN KEY ("editieHash") REFERENCES "Editie"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Oproep" ADD CONSTRAINT "Oproep_medewerkerId_fkey" FOREIGN KEY ("medewerkerId") REFERENCES "Medewerker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overgang" ADD CONSTRAINT "Overgang_oproepId_fkey" FOREIGN KEY ("oproepId") REFERENCES "Oproep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Overgang" ADD CONSTRAINT "Overgang_medewerkerId_fkey" FOREIGN KEY ("medewerkerId") REFERENCES "Medewerker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Klantcontact" ADD CONSTRAINT "Klantcontact_medewerkerId_fkey" FOREIGN KEY ("medewerkerId") REFERENCES "Medewerker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Klantcontact" ADD CONSTRAINT "Klantcontact_oproepId_fkey" FOREIGN KEY ("oproepId") REFERENCES "Oproep"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verwerking" ADD CONSTRAINT "Verwerking_medewerkerId_fkey" FOREIGN KEY ("medewerkerId") REFERENCES "Medewerker"("id") ON DELETE SET NULL ON UPDATE CASCADE;
